package org.shuzhuan.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** Refuses the call of a service the caller has no permission for. The method's rule replaces the class's. */
@Requires("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RequiresInterceptor {

    @Inject
    Caller caller;

    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        String wanted = rule(call);
        if (!Requires.ANYONE.equals(wanted)) {
            if (!caller.known()) {
                throw new DomainException(SharedError.NOT_SIGNED_IN);
            }
            if (!Requires.SIGNED_IN.equals(wanted) && !caller.permitted(wanted)) {
                throw new DomainException(SharedError.NOT_ALLOWED);
            }
        }
        return call.proceed();
    }

    private static String rule(InvocationContext call) {
        Requires rule = call.getMethod().getAnnotation(Requires.class);
        if (rule == null) {
            // the target's class may be a container's subclass: the annotation is inherited
            rule = call.getTarget().getClass().getAnnotation(Requires.class);
        }
        if (rule == null) {
            rule = call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        }
        // intercepted without a rule cannot be: an empty permission is held by nobody
        return rule == null ? "" : rule.value();
    }
}
