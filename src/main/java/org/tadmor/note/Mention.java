package org.tadmor.note;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colleague whom a text mentions: {@code @} and the account name in the text, the display name on the screen.
 *
 * @param username account name
 * @param displayName as it was when the text was stored
 */
public record Mention(String username, String displayName) {

    /** Not within a word, such as a mail address. What ends a sentence is no part of a name. */
    private static final Pattern SIGN = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}._@+-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._@+-]*[\\p{L}\\p{M}\\p{N}])?)");

    /** What stands for a mention in a text. */
    public String sign() {
        return "@" + username;
    }

    /** The account names that a text may mention, each once, whether or not there is such an account. */
    static List<String> namesIn(String text) {
        return SIGN.matcher(text).results().map(Mention::name).distinct().toList();
    }

    /** A text with the display names of those whom it mentions. */
    static String named(String text, List<Mention> mentions) {
        Map<String, String> names = mentions.stream().collect(toMap(Mention::username, Mention::displayName));
        return SIGN.matcher(text).replaceAll(sign -> {
            String displayName = names.get(name(sign));
            return Matcher.quoteReplacement(displayName == null ? sign.group() : "@" + displayName);
        });
    }

    private static String name(MatchResult sign) {
        return sign.group(1).toLowerCase(Locale.ROOT);
    }
}
