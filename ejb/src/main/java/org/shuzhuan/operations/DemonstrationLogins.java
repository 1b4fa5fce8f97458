package org.shuzhuan.operations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.operations.demonstration.CityFile;
import org.shuzhuan.operations.demonstration.CityText;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.Requires;

/** Who may sign in to look around: one account per role, told to everyone, in demonstration mode alone. */
@Requires(Requires.ANYONE)
@Stateless
public class DemonstrationLogins {

    /** @param role what the person does */
    public record Login(String role, String login, String password) {

        public String getRole() {
            return role;
        }

        public String getLogin() {
            return login;
        }

        public String getPassword() {
            return password;
        }
    }

    @Inject
    DemonstrationProgress progress;

    @Inject
    PortalMode mode;

    /** Empty outside demonstration mode, and where its data was not wanted. */
    public List<Login> all() {
        if (!mode.demonstration() || progress.state() == DemonstrationState.NONE) {
            return List.of();
        }
        return CityFile.rows("logins").stream()
                .map(row -> new Login(row.get("role"), row.get("login"), CityText.of("password")))
                .toList();
    }
}
