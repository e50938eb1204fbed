package org.tadmor.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/**
 * Answers the addresses of a screen at which there is nothing to see with the status 404. Flow itself looks for it when
 * the page is there already and its status sent.
 */
public abstract class UnknownPages implements VaadinServiceInitListener {

    private final Class<? extends Component> screen;

    protected UnknownPages(Class<? extends Component> screen) {
        this.screen = screen;
    }

    /** Whether whoever asks can see nothing at the address with these parameters. */
    protected abstract boolean isUnknown(RouteParameters parameters);

    @Override
    public final void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(page -> {
            String path = page.getVaadinRequest().getPathInfo().replaceFirst("^/", "");
            NavigationRouteTarget target =
                    start.getSource().getRouter().getRegistry().getNavigationRouteTarget(path);
            if (target.hasTarget()
                    && target.getRouteTarget().getTarget().equals(screen)
                    && isUnknown(target.getRouteParameters())) {
                page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
        });
    }
}
