package org.tadmor.dossier;

import com.vaadin.flow.router.RouteParameters;
import org.springframework.stereotype.Component;
import org.tadmor.site.Sites;
import org.tadmor.vocabulary.ui.UnknownPages;

/** The addresses of places that are not on record. */
@Component
class UnknownPlaces extends UnknownPages {

    private final Sites sites;

    UnknownPlaces(Sites sites) {
        super(DossierView.class);
        this.sites = sites;
    }

    @Override
    protected boolean isUnknown(RouteParameters parameters) {
        return parameters.get(DossierView.ID_PARAMETER).flatMap(sites::withId).isEmpty();
    }
}
