package org.tadmor.dossier;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadmor.site.Sites;

/** Answers the address of a place that is not on record with the status 404, before Flow has sent another. */
@Component
class UnknownPlaces implements VaadinServiceInitListener {

    private final Sites sites;

    UnknownPlaces(Sites sites) {
        this.sites = sites;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(page -> {
            String path = page.getVaadinRequest().getPathInfo().replaceFirst("^/", "");
            NavigationRouteTarget target =
                    start.getSource().getRouter().getRegistry().getNavigationRouteTarget(path);
            Optional<RouteParameters> place = Optional.ofNullable(target.getRouteTarget())
                    .filter(route -> route.getTarget().equals(DossierView.class))
                    .map(route -> target.getRouteParameters());
            boolean unknown = place.flatMap(parameters -> parameters.get(DossierView.ID_PARAMETER))
                    .filter(id -> sites.withId(id).isEmpty())
                    .isPresent();
            if (unknown) {
                page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
        });
    }
}
