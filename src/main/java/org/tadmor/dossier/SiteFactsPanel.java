package org.tadmor.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.Site;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.vocabulary.ui.Words;

/** What a place is called elsewhere, where it is, when it is from, and its entries in other registers. */
class SiteFactsPanel extends Section {

    private final DescriptionList facts = new DescriptionList();

    SiteFactsPanel(Site site, Map<String, Source> sources) {
        addClassName("panel");
        add(new H2(getTranslation("site.title")), facts);
        addFact("site.period", new Span(site.period()), new CitationLine(site.periodSourceId(), sources));
        if (!site.otherNames().isEmpty()) {
            addFact("site.other-names", otherNames(site), new CitationLine(site.namesSourceId(), sources));
        }
        addFact("site.position", position(site, sources));
        if (!site.identifiers().isEmpty()) {
            addFact("site.identifiers", identifiers(site));
        }
    }

    private void addFact(String key, Component... values) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(values));
    }

    private static Div otherNames(Site site) {
        Div names = new Div();
        names.addClassName("name-list");
        for (String name : site.otherNames()) {
            Span span = new Span(name);
            span.getElement().setAttribute("dir", "auto");
            names.add(span);
        }
        return names;
    }

    private Div position(Site site, Map<String, Source> sources) {
        Div lines = new Div();
        Site.Position position = site.position();
        if (position != null) {
            Span coordinates = new Span(String.format(
                    Locale.ROOT,
                    "%.5f, %.5f",
                    position.point().latitude(),
                    position.point().longitude()));
            coordinates.addClassName("coordinates");
            lines.add(new Div(coordinates, new Span(" " + getTranslation("site.accuracy", position.accuracyMetres()))));
            if (position.note() != null) {
                lines.add(new Div(position.note()));
            }
            if (position.sourceId() != null) {
                lines.add(new CitationLine(position.sourceId(), sources));
            }
        }
        if (site.sensitivity() != Sensitivity.EXACT) {
            Div protection = new Div(getTranslation(
                    "site.sensitivity", Words.of(site.sensitivity()).toLowerCase(getLocale())));
            protection.addClassName("fine-print");
            lines.add(protection);
        }
        return lines;
    }

    private static Div identifiers(Site site) {
        Div links = new Div();
        links.addClassName("name-list");
        for (Site.Identifier identifier : site.identifiers()) {
            Anchor link = new Anchor(
                    identifier.url(), identifier.register().title() + " " + identifier.value(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            links.add(link);
        }
        return links;
    }
}
