package org.tadmor.curation;

import org.jspecify.annotations.Nullable;

/** What a record has to say, part by part, in the order in which it is shown. */
public enum RecordField {
    NAME_ENGLISH("name.english"),
    NAME_FRENCH("name.french"),
    NAME_ARABIC("name.arabic"),
    OTHER_NAMES("otherNames"),
    NAMES_SOURCE("namesSourceId", RecordKind.SOURCE),
    PARENT("parentId", RecordKind.PLACE),
    PUBLISHER("publisher"),
    TITLE("title"),
    PUBLISHED_ON("publishedOn"),
    URL("url"),
    LICENCE("licence"),
    ORIGINAL("originalId", RecordKind.SOURCE),
    EVENT("eventId", RecordKind.EVENT),
    PLACE("siteId", RecordKind.PLACE),
    PLACES("siteIds", RecordKind.PLACE),
    KIND("kind"),
    STANCE("stance"),
    OBSERVED_ON("observedOn"),
    HAPPENED("happened"),
    ACTIVE("active"),
    DATE_AS_STATED("dateAsStated"),
    METHOD("method"),
    CONDITION("condition"),
    CERTAINTY("certainty"),
    SOURCE_TERM("sourceTerm"),
    SUMMARY("summary"),
    CAUSE("cause"),
    STATED_BY("statedBy"),
    CITED_SOURCE("citation.sourceId", RecordKind.SOURCE),
    LOCATOR("citation.locator"),
    ENDS("ends"),
    CLAIMS("claims"),
    POINT("position.point"),
    ACCURACY_METRES("position.accuracyMetres"),
    POSITION_SOURCE("position.sourceId", RecordKind.SOURCE),
    POSITION_NOTE("position.note"),
    SENSITIVITY("sensitivity"),
    PERIOD("period"),
    PERIOD_SOURCE("periodSourceId", RecordKind.SOURCE),
    BUILT_YEAR("builtYear"),
    IDENTIFIERS("identifiers");

    private final String path;
    private final @Nullable RecordKind refersTo;

    RecordField(String path) {
        this(path, null);
    }

    RecordField(String path, @Nullable RecordKind refersTo) {
        this.path = path;
        this.refersTo = refersTo;
    }

    /** The component of the content that holds it, as a {@link RecordProblem} names it. */
    public String path() {
        return path;
    }

    /** The kind of record whose ids stand in it; null when it holds something else. */
    public @Nullable RecordKind refersTo() {
        return refersTo;
    }
}
