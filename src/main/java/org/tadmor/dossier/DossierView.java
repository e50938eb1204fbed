package org.tadmor.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.tadmor.map.SiteMap;
import org.tadmor.map.SiteMaps;
import org.tadmor.monitor.Standpoint;

/** The dossier of one place at an address of its own, with a small map beside it. */
@Route("place/:" + DossierView.ID_PARAMETER)
@AnonymousAllowed
public class DossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID_PARAMETER = "id";

    private final Dossiers dossiers;
    private final SiteMaps maps;
    private String title = "";

    DossierView(Dossiers dossiers, SiteMaps maps) {
        this.dossiers = dossiers;
        this.maps = maps;
        addClassName("dossier-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(ID_PARAMETER).orElse("");
        show(dossiers.of(id, Standpoint.HERE_AND_NOW).orElseThrow(() -> new NotFoundException("no place " + id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    private void show(DossierPanel dossier) {
        title = dossier.place().site().name().in(getLocale());
        removeAll();
        Anchor overview = new Anchor("?place=" + dossier.place().site().id(), getTranslation("dossier.on-the-map"));
        Aside aside = new Aside(map(dossier), overview);
        aside.addClassName("dossier-map");
        add(dossier, aside);
    }

    private SiteMap map(DossierPanel dossier) {
        SiteMap map = maps.create();
        map.show(List.of(dossier.place()));
        map.select(dossier.place().site().id());
        map.showAccuracy(dossier.place().site());
        map.zoomTo(dossier.place().site());
        return map;
    }
}
