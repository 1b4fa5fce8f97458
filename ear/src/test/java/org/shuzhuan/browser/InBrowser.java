package org.shuzhuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Tests that get the {@link Workbench} of the run. One fails at its end with everything that the inspections of its pages found; one
 * that breaks off leaves a screenshot of every open page.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Run.class)
@Tag("browser")
@interface InBrowser {

    /** Keeps the workbench with the root of the run. */
    final class Run implements ParameterResolver, TestExecutionExceptionHandler, AfterTestExecutionCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Workbench.class;
        }

        @Override
        public Workbench resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return workbench(context);
        }

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            workbench(context).photograph(context.getRequiredTestMethod().getName());
            throw failure;
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            assertThat(workbench(context).inspection().takeFaults())
                    .as("what was found on the pages")
                    .isEmpty();
        }

        private static Workbench workbench(ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Workbench.class, type -> new Workbench(), Workbench.class);
        }
    }
}
