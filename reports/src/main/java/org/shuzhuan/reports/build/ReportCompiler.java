package org.shuzhuan.reports.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Run by the build: compiles every jrxml below the first folder into the same feature folder below the second. */
public final class ReportCompiler {

    private ReportCompiler() {}

    public static void main(String[] folders) throws IOException, JRException {
        Path sources = Path.of(folders[0]);
        Path target = Path.of(folders[1]);
        for (Path source : sources(sources)) {
            String compiled = sources.relativize(source).toString().replace(".jrxml", ".jasper");
            Path file = target.resolve(compiled);
            Files.createDirectories(file.getParent());
            JasperCompileManager.compileReportToFile(source.toString(), file.toString());
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
    }
}
