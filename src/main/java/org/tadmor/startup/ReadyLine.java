package org.tadmor.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How a start that succeeds ends: in one line that says where to look. */
@Component
class ReadyLine {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    private final Environment environment;

    ReadyLine(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        LOG.info(
                "Tadmor is ready: open http://localhost:{}{} in a browser; Ctrl+C stops it",
                environment.getProperty("local.server.port", "8080"),
                environment.getProperty("server.servlet.context-path", "/"));
    }
}
