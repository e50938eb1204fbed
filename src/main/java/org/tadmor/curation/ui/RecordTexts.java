package org.tadmor.curation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.Threat;
import org.tadmor.curation.RecordField;
import org.tadmor.curation.RecordKind;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.ui.Words;

/** The values of a record's fields as texts. */
class RecordTexts {

    private final RecordNames names;

    RecordTexts(RecordNames names) {
        this.names = names;
    }

    String of(RecordField field, Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(one -> one(field, one)).collect(Collectors.joining("; "));
        }
        return one(field, value);
    }

    private String one(RecordField field, Object value) {
        @Nullable RecordKind kind = field.refersTo();
        if (kind != null) {
            return names.of(kind, value.toString());
        }
        return switch (value) {
            case SiteEvent.Stance stance -> translate(Words.key(stance), translate("claim.the-source"));
            case Enum<?> constant -> Words.of(constant);
            case DateSpan date -> Words.of(date);
            case GeoPoint point -> String.format(Locale.ROOT, "%s, %s", point.latitude(), point.longitude());
            case Site.Identifier identifier -> identifier.register().title() + " " + identifier.value();
            case SiteEvent.Claim claim -> claim(claim);
            case Threat.End end -> end(end);
            default -> value.toString();
        };
    }

    private String claim(SiteEvent.Claim claim) {
        String speaker = claim.statedBy() == null ? translate("claim.the-source") : claim.statedBy();
        return translate(
                "record.claim",
                translate(Words.key(claim.stance()), speaker),
                claim.happened() == null ? "" : Words.of(claim.happened()),
                claim.summary(),
                Words.of(claim.certainty()),
                citation(claim.citation()));
    }

    private String end(Threat.End end) {
        String speaker = end.statedBy() == null ? translate("claim.the-source") : end.statedBy();
        return translate(
                "record.end",
                Words.of(end.ended()),
                speaker,
                end.summary(),
                Words.of(end.certainty()),
                citation(end.citation()));
    }

    private String citation(Citation citation) {
        return names.of(RecordKind.SOURCE, citation.sourceId()) + ", " + citation.locator();
    }
}
