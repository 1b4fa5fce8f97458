package org.shuzhuan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.interceptor.InvocationContext;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

class RequiresInterceptorTest {

    private final Caller caller = mock(Caller.class);
    private final RequiresInterceptor interceptor = new RequiresInterceptor();

    RequiresInterceptorTest() {
        interceptor.caller = caller;
    }

    @Test
    void letsThePublicCallWhatIsDeclaredPublic() throws Exception {
        assertThat(interceptor.check(call("open"))).isEqualTo("done");
    }

    @Test
    void asksStrangersToSignIn() {
        refuses("classRule", SharedError.NOT_SIGNED_IN);
        refuses("anySignedIn", SharedError.NOT_SIGNED_IN);
    }

    @Test
    void letsEverySignedInAccountCallWhatIsDeclaredSo() throws Exception {
        when(caller.known()).thenReturn(true);
        assertThat(interceptor.check(call("anySignedIn"))).isEqualTo("done");
    }

    @Test
    void refusesWithoutThePermission() {
        when(caller.known()).thenReturn(true);
        refuses("classRule", SharedError.NOT_ALLOWED);
    }

    @Test
    void takesTheRuleOfTheClassWhereTheMethodHasNone() throws Exception {
        when(caller.known()).thenReturn(true);
        when(caller.permitted("fund:read")).thenReturn(true);
        assertThat(interceptor.check(call("classRule"))).isEqualTo("done");
        refuses("methodRule", SharedError.NOT_ALLOWED);
    }

    @Test
    void takesTheRuleOfTheMethodBeforeThatOfTheClass() throws Exception {
        when(caller.known()).thenReturn(true);
        when(caller.permitted("fund:allot")).thenReturn(true);
        assertThat(interceptor.check(call("methodRule"))).isEqualTo("done");
    }

    private void refuses(String method, SharedError code) {
        assertThatThrownBy(() -> interceptor.check(call(method)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(code));
    }

    private static InvocationContext call(String method) throws Exception {
        InvocationContext call = mock(InvocationContext.class);
        when(call.getMethod()).thenReturn(Ledger.class.getDeclaredMethod(method));
        // a container's proxy is a subclass
        when(call.getTarget()).thenReturn(new Ledger() {});
        when(call.proceed()).thenReturn("done");
        return call;
    }

    @Requires("fund:read")
    static class Ledger {

        @Requires(Requires.ANYONE)
        void open() {}

        @Requires(Requires.SIGNED_IN)
        void anySignedIn() {}

        void classRule() {}

        @Requires("fund:allot")
        void methodRule() {}
    }
}
