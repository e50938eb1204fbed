package org.tadmor.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** Leads curators from a place to the forms for what a new report says of it, and to whatever else they may write. */
class RecordLinks extends Nav {

    RecordLinks(String siteId) {
        addClassName("links");
        getElement().setAttribute("aria-label", getTranslation("dossier.record"));
        add(new Span(getTranslation("dossier.record")));
        add(link("assessment", siteId, getTranslation("dossier.record.assessment")));
        add(link("event", siteId, getTranslation("dossier.record.event")));
        add(link("threat", siteId, getTranslation("dossier.record.threat")));
        add(link("place", siteId, getTranslation("dossier.record.place")));
    }

    private static Anchor link(String kind, String siteId, String text) {
        return new Anchor("report/" + kind + "?place=" + siteId, text);
    }
}
