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

    public static void main(String[] folders) throws IOException {
        Path sources = Path.of(folders[0]);
        Path target = Path.of(folders[1]);
        for (Path source : sources(sources)) {
            String compiled = sources.relativize(source).toString().replace(".jrxml", ".jasper");
            Path file = target.resolve(compiled);
            Files.createDirectories(file.getParent());
            compile(source, file);
        }
    }

    /** The message is read here: the plugin closes the class path before it prints the exception. */
    private static void compile(Path source, Path file) {
        try {
            JasperCompileManager.compileReportToFile(source.toString(), file.toString());
        } catch (JRException e) {
            throw new IllegalStateException(source + ": " + e.getMessage());
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
    }
}
