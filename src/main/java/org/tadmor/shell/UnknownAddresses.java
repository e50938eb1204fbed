package org.tadmor.shell;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Answers an address that leads to no screen with the status 404. Flow itself looks for the screen when the page is
 * there already and its status sent.
 */
@Component
class UnknownAddresses implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(page -> {
            String path = page.getVaadinRequest().getPathInfo().replaceFirst("^/", "");
            NavigationRouteTarget target =
                    start.getSource().getRouter().getRegistry().getNavigationRouteTarget(path);
            if (!target.hasTarget()) {
                page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
        });
    }
}
