package org.shuzhuan.assessment;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.reference.SizeClass;

/**
 * Whom an enterprise is compared with, from the same industry, region and size outwards.
 *
 * @param industryCode division of the classification, such as {@code C34}
 */
public record PeerGroup(String edition, String industryCode, String regionCode, SizeClass sizeClass)
        implements Serializable {

    /** Keys of the counts, the narrowest first: industry, region and size; industry and city; industry; all. */
    public List<String> keys() {
        String industry = edition + "/" + industryCode;
        return List.of(industry + "/" + regionCode + "/" + sizeClass, industry + "/" + city(), industry, edition);
    }

    /** The city a county belongs to, by the structure of GB/T 2260: four digits and two zeros. */
    private String city() {
        return regionCode.substring(0, 4);
    }
}
