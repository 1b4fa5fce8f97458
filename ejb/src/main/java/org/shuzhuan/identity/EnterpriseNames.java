package org.shuzhuan.identity;

import java.util.Collection;
import java.util.Map;

/** Port: names of enterprises by id, implemented by the feature {@code enterprise}. Unknown ids are left out. */
public interface EnterpriseNames {

    Map<Long, String> namesOf(Collection<Long> enterpriseIds);
}
