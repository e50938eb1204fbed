package org.tadmor.visitor;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Gives the connection that each open page holds a small buffer instead of 48 kB: what browsers send through it is a few
 * bytes to keep it alive, the rest comes by requests of its own.
 */
@Component
class SmallBuffers implements BeanPostProcessor {

    private static final String SETTING = "org.atmosphere.websocket.bufferSize";
    private static final String CHARACTERS = "512";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            registration.addInitParameter(SETTING, CHARACTERS);
        }
        return bean;
    }
}
