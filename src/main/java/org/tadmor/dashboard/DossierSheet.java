package org.tadmor.dashboard;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.dossier.DossierPanel;
import org.tadmor.dossier.DossierView;
import org.tadmor.dossier.Dossiers;
import org.tadmor.monitor.Standpoint;
import org.tadmor.site.Site;

/**
 * The open place's dossier: beside the map on a wide screen, over it on a phone. Escape closes it. It takes the focus
 * when it opens and gives it back to where it was.
 */
@JavaScript("context://tadmor/sheet.js")
class DossierSheet extends Aside {

    private final Dossiers dossiers;
    private final Runnable close;
    private final Consumer<Site> zoomTo;
    private @Nullable DossierPanel dossier;
    private Standpoint standpoint = Standpoint.HERE_AND_NOW;
    private boolean pageIsNew = true;

    /** @param zoomTo told the place that a reader wants the map to move to */
    DossierSheet(Dossiers dossiers, Runnable close, Consumer<Site> zoomTo) {
        this.dossiers = dossiers;
        this.close = close;
        this.zoomTo = zoomTo;
        addClassName("sheet");
        getElement().setAttribute("aria-label", getTranslation("sheet.label"));
        getElement().executeJs("window.tadmorSheet.guard(this)");
        setVisible(false);
    }

    /**
     * Shows the place with this id as seen from a standpoint, and nothing for null.
     *
     * @return false when there is no such place
     */
    boolean show(@Nullable String siteId, Standpoint from) {
        boolean samePlace = dossier != null && dossier.place().site().id().equals(siteId);
        if (samePlace && from.equals(standpoint)) {
            return true;
        }
        Optional<DossierPanel> found = Optional.ofNullable(siteId).flatMap(id -> dossiers.of(id, from));
        standpoint = from;
        if (!samePlace) {
            moveFocus(dossier, found.isPresent());
        }
        dossier = found.orElse(null);
        removeAll();
        found.ifPresent(panel -> add(toolbar(panel.place().site()), panel));
        setVisible(found.isPresent());
        return siteId == null || found.isPresent();
    }

    /** A page that opens with a place already leaves the focus at its beginning. */
    private void moveFocus(@Nullable DossierPanel closed, boolean opens) {
        if (opens && !pageIsNew) {
            getElement().executeJs("window.tadmorSheet.enter(this)");
        } else if (!opens && closed != null) {
            UI.getCurrent()
                    .getPage()
                    .executeJs(
                            "window.tadmorSheet.leave($0)",
                            closed.place().site().id());
        }
        pageIsNew = false;
    }

    /** The name of the place shown; empty when there is none. */
    Optional<String> title() {
        return Optional.ofNullable(dossier)
                .map(panel -> panel.place().site().name().in(getLocale()));
    }

    private Div toolbar(Site site) {
        Button back = new Button(getTranslation("sheet.close"), click -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClickShortcut(Key.ESCAPE);
        Button zoom = new Button(getTranslation("sheet.zoom"), click -> zoomTo.accept(site));
        zoom.setVisible(site.position() != null);
        zoom.addThemeVariants(ButtonVariant.TERTIARY);
        Anchor page = new Anchor(DossierView.address(site.id(), standpoint), getTranslation("sheet.page"));
        Div toolbar = new Div(back, zoom, page);
        toolbar.addClassName("toolbar");
        return toolbar;
    }
}
