package org.shuzhuan.web.subsidy;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Files chosen in a form that is being sent, by the path of their field; gone with the request, none is kept empty. */
public class ChosenFiles extends AbstractMap<String, Part> implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Map<String, Part> files;

    @Override
    public Part put(String path, Part file) {
        return file == null || file.getSize() == 0 ? files().remove(path) : files().put(path, file);
    }

    boolean isEmpty(String path) {
        return !files().containsKey(path);
    }

    @Override
    public Set<Entry<String, Part>> entrySet() {
        return files().entrySet();
    }

    /** Hands every file over once. */
    void take(BiConsumer<String, Part> taker) {
        Map<String, Part> taken = new LinkedHashMap<>(files());
        files().clear();
        taken.forEach(taker);
    }

    private Map<String, Part> files() {
        if (files == null) {
            files = new LinkedHashMap<>();
        }
        return files;
    }
}
