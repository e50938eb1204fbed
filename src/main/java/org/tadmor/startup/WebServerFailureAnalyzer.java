package org.tadmor.startup;

import java.net.SocketException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says how to choose another port, which Spring Boot's own analysis does not. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebServerFailureAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException cause) {
        if (cause instanceof PortInUseException taken) {
            return new FailureAnalysis(
                    "port %d is in use.".formatted(taken.getPort()),
                    "Choose another with --server.port=%d (or SERVER_PORT=%<d).".formatted(taken.getPort() + 1),
                    cause);
        }
        Throwable reason = NestedExceptionUtils.getMostSpecificCause(cause);
        boolean cannotListen = reason instanceof SocketException || reason instanceof IllegalArgumentException;
        if (!cannotListen) {
            return null;
        }
        return new FailureAnalysis(
                "the web server cannot listen (%s).".formatted(reason.getMessage()),
                "Choose another port with --server.port=8080 (or SERVER_PORT=8080), and check server.address.",
                cause);
    }
}
