package org.tadmor.security;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets the security headers reach the screens. Spring Security adds them when an answer is about to be sent; requests
 * for screens are forwarded to Flow, and Tomcat would send the answer to a forwarded request without telling it.
 */
@Component
class HeadersOfForwards implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
