package org.tadmor.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;

/** Names the setting whose value does not fit, the value, and the place where it was set. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        ConfigurationProperty setting = cause.getProperty();
        ConversionFailedException mismatch = findCause(cause, ConversionFailedException.class);
        if (setting == null || mismatch == null) {
            return null;
        }
        return new FailureAnalysis(
                "the setting %s is \"%s\", which is not %s."
                        .formatted(setting.getName(), setting.getValue(), expected(mismatch)),
                "Correct it in: %s.".formatted(setting.getOrigin()),
                cause);
    }

    private static String expected(ConversionFailedException mismatch) {
        Class<?> type = mismatch.getTargetType().getObjectType();
        if (type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        return type == Boolean.class ? "true or false" : "a valid " + type.getSimpleName();
    }
}
