package org.tadmor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Marks tests that need {@link Chromium}; where there is none they are skipped, and say so on standard error. */
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.NeedsChromium.class)
public @interface BrowserTest {

    /** Skips loudly. */
    class NeedsChromium implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.isAvailable()) {
                return ConditionEvaluationResult.enabled("There is a Chromium");
            }
            String reason = "No Chromium found; install one or set CHROMIUM_PATH";
            if (context.getTestMethod().isEmpty()) {
                System.err.printf("%n*** SKIPPED %s: %s ***%n%n", context.getDisplayName(), reason);
            }
            return ConditionEvaluationResult.disabled(reason);
        }
    }
}
