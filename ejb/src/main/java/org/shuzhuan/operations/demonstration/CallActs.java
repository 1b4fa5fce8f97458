package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.identity.Role;
import org.shuzhuan.programme.CallAdministration;
import org.shuzhuan.programme.CallChangeKind;
import org.shuzhuan.programme.CallChangeOrder;
import org.shuzhuan.programme.CallDirectory;

/** What the administrator of the programme does to calls in the demonstration; call as the loader. */
@ApplicationScoped
class CallActs {

    private static final String SUSPENDED = "YC-2026-FQ";

    @Inject
    CallDirectory calls;

    @Inject
    CallAdministration administration;

    @Inject
    ActingAs actingAs;

    void suspendOne() throws Exception {
        long call = calls.findByCode(SUSPENDED).orElseThrow().id();
        String login = CityAccount.all().stream()
                .filter(person -> person.role() == Role.PROGRAMME_ADMIN)
                .findFirst()
                .orElseThrow()
                .login();
        actingAs.official(
                login,
                () -> administration.change(
                        call, new CallChangeOrder(CallChangeKind.SUSPEND, CityText.of("call.suspend"), null, null)));
    }
}
