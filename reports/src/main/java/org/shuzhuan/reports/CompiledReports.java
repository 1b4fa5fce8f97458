package org.shuzhuan.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The compiled reports, read once each. The build puts them beside the document classes they print. */
final class CompiledReports {

    private final Map<Class<? extends Document>, JasperReport> loaded = new ConcurrentHashMap<>();

    JasperReport of(Document document) {
        return loaded.computeIfAbsent(document.getClass(), CompiledReports::load);
    }

    private static JasperReport load(Class<? extends Document> type) {
        String name = type.getSimpleName() + ".jasper";
        try (InputStream compiled = type.getResourceAsStream(name)) {
            if (compiled == null) {
                throw new RenderingException("No compiled report " + name + " beside " + type.getName());
            }
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (JRException e) {
            throw new RenderingException("Cannot load " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
