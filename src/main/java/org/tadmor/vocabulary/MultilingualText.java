package org.tadmor.vocabulary;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One name in the languages Tadmor speaks.
 *
 * @param english always given
 * @param french null when no source gives it
 * @param arabic null when no source gives it
 */
public record MultilingualText(
        String english, @Nullable String french, @Nullable String arabic) {

    /** The text in the language of the locale, in English where there is none. */
    public String in(Locale locale) {
        String text = switch (locale.getLanguage()) {
            case "fr" -> french;
            case "ar" -> arabic;
            default -> english;
        };
        return text == null ? english : text;
    }

    /** The texts that are there, English first. */
    public Stream<String> all() {
        return Stream.of(english, french, arabic).flatMap(Stream::ofNullable);
    }
}
