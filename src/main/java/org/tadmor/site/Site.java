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
 * @param position where it is, as far as whoever asked may know; null when that is nothing
 * @param sensitivity how exactly readers may know the position
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
        @Nullable Position position,
        Sensitivity sensitivity,
        String period,
        String periodSourceId,
        @Nullable Integer builtYear,
        List<Identifier> identifiers) {

    /**
     * Where it is, and how surely.
     *
     * @param accuracyMetres the place is within this distance of the point
     * @param sourceId the {@code Source} that the point comes from; null when it is withheld
     * @param note what the point stands for; null when that is plain, or withheld
     */
    public record Position(
            GeoPoint point,
            int accuracyMetres,
            @Nullable String sourceId,
            @Nullable String note) {}

    /** Its entry in another register; the register is the source. */
    public record Identifier(Register register, String value) {

        public String url() {
            return register.addressOf(value);
        }
    }

    /**
     * The position that is on record, for whoever stores or corrects it.
     *
     * @throws IllegalStateException when this is the place as readers see it, with less than that
     */
    public Position positionOnRecord() {
        if (position == null || position.sourceId() == null) {
            throw new IllegalStateException("the position of %s was withheld".formatted(id));
        }
        return position;
    }

    /**
     * The place as readers may see it: the position no more exact than its sensitivity and this one allow; and unless it
     * is exact, none of the other registers, which would tell.
     */
    Site shownAt(Sensitivity limit) {
        Sensitivity strictest = sensitivity.orStricter(limit);
        if (strictest == Sensitivity.EXACT) {
            return this;
        }
        return new Site(
                id,
                parentId,
                kind,
                name,
                otherNames,
                namesSourceId,
                position == null ? null : strictest.shown(position),
                strictest,
                period,
                periodSourceId,
                builtYear,
                List.of());
    }

    /** Everything it is called, folded for comparison with a folded query. */
    public String searchText() {
        return Stream.concat(name.all(), otherNames.stream())
                .map(FoldedText::of)
                .collect(Collectors.joining(" | "));
    }
}
