package org.tadmor.curation.ui;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadmor.curation.RecordRevisions;

/** Answers the address of a record that its reader cannot see with the status 404, before Flow has sent another. */
@Component
class UnknownRecords implements VaadinServiceInitListener {

    private final RecordRevisions revisions;

    UnknownRecords(RecordRevisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(page -> {
            String path = page.getVaadinRequest().getPathInfo().replaceFirst("^/", "");
            NavigationRouteTarget target =
                    start.getSource().getRouter().getRegistry().getNavigationRouteTarget(path);
            boolean unknown = Optional.ofNullable(target.getRouteTarget())
                    .filter(route -> route.getTarget().equals(RecordView.class))
                    .filter(route -> RecordView.key(target.getRouteParameters())
                            .flatMap(revisions::latest)
                            .isEmpty())
                    .isPresent();
            if (unknown) {
                page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
        });
    }
}
