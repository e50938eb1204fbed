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
import org.springframework.core.env.Environment;

/** Says how to choose another port, which Spring Boot's own analysis does not. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebServerFailureAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

    private final Environment settings;

    WebServerFailureAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException cause) {
        if (cause instanceof PortInUseException taken) {
            return analysisOf(taken);
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

    private FailureAnalysis analysisOf(PortInUseException taken) {
        int port = taken.getPort();
        boolean forMachines = String.valueOf(port).equals(settings.getProperty("management.server.port"));
        return new FailureAnalysis(
                "port %d is in use.".formatted(port),
                forMachines
                        ? "Choose another for health and metrics with --management.server.port=%d, or none with -1 (or MANAGEMENT_SERVER_PORT)."
                                .formatted(port + 1)
                        : "Choose another with --server.port=%d (or SERVER_PORT=%<d).".formatted(port + 1),
                taken);
    }
}
