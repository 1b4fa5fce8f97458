package org.shuzhuan.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a caller needs for this method, written {@code feature:action}. Scope (whose record it is) is checked
 * inside the method. The feature {@code identity} holds the interceptor.
 */
@InterceptorBinding
@Inherited
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {

    /** One permission; {@link #ANYONE} for what the public may do. */
    @Nonbinding
    String value();

    /** Open to the public, said aloud so that the declared-access test can tell it from a forgotten rule. */
    String ANYONE = "*public*";

    /** Open to every signed-in account. */
    String SIGNED_IN = "*signed-in*";
}
