package org.tadmor.exchange;

import static org.tadmor.exchange.PlacesFile.LATITUDE;
import static org.tadmor.exchange.PlacesFile.LONGITUDE;
import static org.tadmor.exchange.PlacesFile.PARENT_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tadmor.vocabulary.GeoPoint;

/** Whether places lie on the globe, and near the place they belong to. */
final class PlaceCheck {

    /** No place that belongs to another lies this many degrees from it. */
    private static final double TOO_FAR = 10;

    /** Beyond this many degrees a place is suspect when its coordinates, swapped, come much nearer. */
    private static final double SUSPECT = 1;

    private final Map<String, CsvRow> places;

    private PlaceCheck(CsvTable places) {
        this.places = places.byKey();
    }

    static List<EvidenceProblem> problems(CsvTable places) {
        PlaceCheck check = new PlaceCheck(places);
        List<EvidenceProblem> problems = new ArrayList<>();
        for (CsvRow place : places.rows()) {
            if (place.holds(LATITUDE) && place.holds(LONGITUDE)) {
                offTheGlobe(place).or(() -> check.farFromParent(place)).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<EvidenceProblem> offTheGlobe(CsvRow place) {
        double latitude = place.get(LATITUDE);
        double longitude = place.get(LONGITUDE);
        try {
            new GeoPoint(latitude, longitude);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            boolean fitsSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
            return Optional.of(place.problem(
                    Math.abs(latitude) > 90 ? LATITUDE : LONGITUDE,
                    e.getMessage() + (fitsSwapped ? "; are latitude and longitude swapped?" : "")));
        }
    }

    private Optional<EvidenceProblem> farFromParent(CsvRow place) {
        CsvRow parent = places.get(place.cell(PARENT_ID));
        if (parent == null || !parent.holds(LATITUDE) || !parent.holds(LONGITUDE)) {
            return Optional.empty();
        }
        double apart =
                degreesBetween(place.get(LATITUDE), place.get(LONGITUDE), parent.get(LATITUDE), parent.get(LONGITUDE));
        double apartSwapped =
                degreesBetween(place.get(LONGITUDE), place.get(LATITUDE), parent.get(LATITUDE), parent.get(LONGITUDE));
        boolean swapped = apart > SUSPECT && apartSwapped < apart / 4;
        return swapped || apart > TOO_FAR
                ? Optional.of(place.problem(
                        LATITUDE,
                        "%s, %s lies %.1f degrees from %s, the place it belongs to%s"
                                .formatted(
                                        place.cell(LATITUDE),
                                        place.cell(LONGITUDE),
                                        apart,
                                        parent.key(),
                                        swapped ? "; are latitude and longitude of one of them swapped?" : "")))
                : Optional.empty();
    }

    /** The angle between two points as seen from the middle of the Earth, by the haversine formula. */
    private static double degreesBetween(double latitude, double longitude, double latitude2, double longitude2) {
        double havLatitude = square(Math.sin(Math.toRadians(latitude2 - latitude) / 2));
        double havLongitude = square(Math.sin(Math.toRadians(longitude2 - longitude) / 2));
        double cosines = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(latitude2));
        return Math.toDegrees(2 * Math.asin(Math.sqrt(havLatitude + cosines * havLongitude)));
    }

    private static double square(double value) {
        return value * value;
    }
}
