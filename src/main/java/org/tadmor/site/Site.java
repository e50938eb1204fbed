package org.tadmor.site;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.vocabulary.FoldedText;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/**
 * A heritage place.
 *
 * @param id short and stable, part of its address: {@code temple-of-bel}
 * @param parentId the place it belongs to; null for a place of its own
 * @param otherNames further names and spellings in any language; searched like the name
 * @param namesSourceId the {@code Source} the names come from
 * @param period when it was built and used, as the source words it
 * @param builtYear the first year that the source of the period gives for its building, negative before Christ; null
 *     when it gives none
 */
public record Site(
        String id,
        @Nullable String parentId,
        SiteKind kind,
        MultilingualText name,
        List<String> otherNames,
        String namesSourceId,
        Position position,
        String period,
        String periodSourceId,
        @Nullable Integer builtYear,
        List<Identifier> identifiers) {

    /**
     * Where it is, and how surely.
     *
     * @param accuracyMetres the place is within this distance of the point
     * @param note what the point stands for; null when that is plain
     */
    public record Position(
            GeoPoint point,
            int accuracyMetres,
            String sourceId,
            @Nullable String note) {}

    /** Its entry in another register; the register is the source. */
    public record Identifier(Register register, String value) {

        public String url() {
            return register.addressOf(value);
        }
    }

    /** Everything it is called, folded for comparison with a folded query. */
    public String searchText() {
        return Stream.concat(name.all(), otherNames.stream())
                .map(FoldedText::of)
                .collect(Collectors.joining(" | "));
    }
}
