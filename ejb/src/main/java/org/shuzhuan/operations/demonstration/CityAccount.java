package org.shuzhuan.operations.demonstration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuzhuan.identity.Role;

/**
 * A person at a desk.
 *
 * @param regions divisions the organisation answers for itself
 */
record CityAccount(String login, String name, String organisation, Role role, Set<String> regions) {

    static List<CityAccount> all() {
        Map<String, Map<String, String>> organisations = CityFile.rows("organisations").stream()
                .collect(Collectors.toMap(row -> row.get("code"), Function.identity()));
        return CityFile.rows("accounts").stream()
                .map(row -> new CityAccount(
                        row.get("login"),
                        row.get("name"),
                        row.get("organisation"),
                        Role.ofId(row.get("role")).orElseThrow(),
                        words(organisations.get(row.get("organisation")).get("regions"))))
                .toList();
    }

    /**
     * Login of the person who does a role's work for a division: of the division's own office, else of the city's.
     *
     * @param turn 0 for the first person of the desk, 1 for the second
     */
    static String at(List<CityAccount> people, Role role, String region, int turn) {
        List<CityAccount> desk = people.stream()
                .filter(person -> person.role() == role)
                .filter(person -> person.regions().contains(region))
                .toList();
        if (desk.isEmpty()) {
            desk = people.stream().filter(person -> person.role() == role).toList();
        }
        return desk.get(turn % desk.size()).login();
    }

    static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
