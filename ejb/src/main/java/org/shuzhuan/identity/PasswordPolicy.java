package org.shuzhuan.identity;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.shuzhuan.shared.DomainException;

/** At least ten characters of three kinds (capital, small, digit, other), at most 128, without the login name. */
final class PasswordPolicy {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final List<IntPredicate> KINDS = List.of(
            Character::isUpperCase,
            Character::isLowerCase,
            Character::isDigit,
            c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c));

    private PasswordPolicy() {}

    static void check(String password, String loginName) {
        if (!strong(password, loginName)) {
            throw new DomainException(IdentityError.PASSWORD_TOO_WEAK);
        }
    }

    private static boolean strong(String password, String loginName) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            return false;
        }
        long kinds =
                KINDS.stream().filter(kind -> password.chars().anyMatch(kind)).count();
        return kinds >= 3 && !password.toLowerCase(Locale.ROOT).contains(loginName);
    }
}
