package org.tadmor.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tadmor.map.SiteMap;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/** The fields of a place; its position is picked on a map or typed. */
class PlaceForm extends RecordForm {

    private static final String LATITUDE = "position.latitude";
    private static final String LONGITUDE = "position.longitude";

    private final SiteMap map;
    private List<Site.Identifier> identifiers = List.of();

    PlaceForm(KnownChoices choices) {
        super(choices);
        group("report.group.place");
        choice("kind", "report.place-kind", SiteKind.class).setRequired();
        place("parentId", "report.parent");
        text("name.english", "report.name.english").setRequired();
        text("name.french", "report.name.french");
        text("name.arabic", "report.name.arabic");
        text("otherNames", "report.other-names");
        source("namesSourceId", "report.names-source").setRequired();
        group("report.group.position");
        map = choices.map().get();
        map.addClassName("position-map");
        map.addPickListener(this::pick);
        addToGroup(map);
        text(LATITUDE, "report.latitude").setRequired();
        text(LONGITUDE, "report.longitude").setRequired();
        text("position.accuracyMetres", "report.accuracy").setRequired();
        text("position.note", "report.position-note");
        source("position.sourceId", "report.position-source").setRequired();
        choice("sensitivity", "report.sensitivity", Sensitivity.class).setRequired();
        set("sensitivity", Sensitivity.EXACT);
        group("report.group.period");
        text("period", "report.period").setRequired();
        text("builtYear", "report.built-year");
        source("periodSourceId", "report.period-source").setRequired();
    }

    @Override
    String newId(FormReader fields) {
        return Ids.of(fields.text("name.english"));
    }

    @Override
    Site content(String id, FormReader fields) {
        return new Site(
                id,
                fields.optional("parentId"),
                fields.choice("kind", SiteKind.class),
                new MultilingualText(
                        fields.text("name.english"), fields.optional("name.french"), fields.optional("name.arabic")),
                otherNames(fields),
                fields.text("namesSourceId"),
                new Site.Position(
                        fields.point(LATITUDE, LONGITUDE),
                        fields.metres("position.accuracyMetres"),
                        fields.text("position.sourceId"),
                        fields.optional("position.note")),
                fields.choice("sensitivity", Sensitivity.class),
                fields.text("period"),
                fields.text("periodSourceId"),
                fields.year("builtYear"),
                identifiers);
    }

    @Override
    void fill(Object content) {
        Site site = (Site) content;
        identifiers = site.identifiers();
        set("kind", site.kind());
        set("parentId", site.parentId());
        set("name.english", site.name().english());
        set("name.french", site.name().french());
        set("name.arabic", site.name().arabic());
        set("otherNames", String.join(" | ", site.otherNames()));
        set("namesSourceId", site.namesSourceId());
        Site.Position position = site.positionOnRecord();
        pick(position.point());
        map.zoomTo(site);
        set("position.accuracyMetres", position.accuracyMetres());
        set("position.note", position.note());
        set("position.sourceId", position.sourceId());
        set("sensitivity", site.sensitivity());
        set("period", site.period());
        set("builtYear", site.builtYear());
        set("periodSourceId", site.periodSourceId());
    }

    private void pick(GeoPoint point) {
        set(LATITUDE, String.format(Locale.ROOT, "%.6f", point.latitude()));
        set(LONGITUDE, String.format(Locale.ROOT, "%.6f", point.longitude()));
        keep(LATITUDE);
        keep(LONGITUDE);
        map.showPicked(point);
    }

    private static List<String> otherNames(FormReader fields) {
        return Arrays.stream(fields.text("otherNames").split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
