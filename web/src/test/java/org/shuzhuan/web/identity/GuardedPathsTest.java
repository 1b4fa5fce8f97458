package org.shuzhuan.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.shiro.util.AntPathMatcher;
import org.junit.jupiter.api.Test;

/** Every page is declared, and what is not declared is refused. */
class GuardedPathsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private final AntPathMatcher matcher = new AntPathMatcher();

    @Test
    void everyPageHasItsRule() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<String> undeclared = files.map(
                            file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .filter(path -> rule(path).contains("refused"))
                    .toList();
            assertThat(undeclared).isEmpty();
        }
    }

    @Test
    void theLastRuleRefusesWhatNobodyDeclared() {
        assertThat(rule("/forgotten/page.xhtml")).contains("refused");
        assertThat(rule("/identity/forgotten.xhtml")).contains("refused");
    }

    @Test
    void foldersOfPeopleAskForASignIn() {
        assertThat(rule("/workflow/inbox.xhtml")).contains("form").doesNotContain("anon");
        assertThat(rule("/casefile/case.xhtml")).contains("form").doesNotContain("anon");
        assertThat(rule("/api/v1/casefiles")).contains("apiSignedIn").contains("sameSite");
    }

    @Test
    void thePublicReadsWithoutSigningIn() {
        assertThat(rule("/programme/calls.xhtml")).contains("anon").doesNotContain("form");
        assertThat(rule("/api/v1/public/notices")).contains("anon");
    }

    private String rule(String path) {
        return GuardedPaths.chains().entrySet().stream()
                .filter(chain -> matcher.matches(chain.getKey(), path))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
