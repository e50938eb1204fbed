package org.tadmor.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tadmor.map.SiteMap;
import org.tadmor.map.SiteMaps;
import org.tadmor.monitor.Standpoint;
import org.tadmor.site.Site;

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
        Standpoint standpoint = Standpoint.fromParameters(
                event.getLocation().getQueryParameters().getParameters());
        show(dossiers.of(id, standpoint).orElseThrow(() -> new NotFoundException("no place " + id)), standpoint);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    /** Where the dossier of a place is, as seen from a standpoint. */
    public static String address(String siteId, Standpoint standpoint) {
        String query = new QueryParameters(standpoint.toParameters()).getQueryString();
        return "place/" + siteId + (query.isEmpty() ? "" : "?" + query);
    }

    private void show(DossierPanel dossier, Standpoint standpoint) {
        title = dossier.place().site().name().in(getLocale());
        removeAll();
        Map<String, List<String>> parameters = new LinkedHashMap<>(standpoint.toParameters());
        parameters.put("place", List.of(dossier.place().site().id()));
        Anchor overview = new Anchor(
                "?" + new QueryParameters(parameters).getQueryString(), getTranslation("dossier.on-the-map"));
        Aside aside = new Aside(map(dossier.place().site(), standpoint), overview);
        aside.addClassName("dossier-map");
        add(dossier, aside);
    }

    private SiteMap map(Site site, Standpoint standpoint) {
        SiteMap map = maps.create();
        map.showAlone(site, standpoint.withCompare(null));
        map.showAccuracy(site);
        map.zoomTo(site);
        return map;
    }
}
