package org.tadmor.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * What a password has to be: long enough, and far enough from the 100,000 most common of the leaked ones. Any
 * characters will do, and none are asked for (OWASP ASVS 5.0, section 6.2).
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 256;

    /** The binary logarithm of how many tries someone needs who knows the lists and how people vary what is in them. */
    private static final double LEAST_BITS = 30;

    /** A part of a name that is this short says nothing about who it belongs to. */
    private static final int SHORTEST_NAME = 3;

    private PasswordRules() {}

    /** Why a password is refused. */
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        /** It is a common one, or made of such or of names, and soon found by trying. */
        TOO_COMMON
    }

    /** @param owner whose names would be tried first, as would the program's */
    public static Optional<Problem> problemWith(String password, Account owner) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        return isFarFromCommon(password, owner) ? Optional.empty() : Optional.of(Problem.TOO_COMMON);
    }

    private static boolean isFarFromCommon(String password, Account owner) {
        List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        DictionaryBuilder names =
                new DictionaryBuilder().setDictionaryName("names").setExclusion(true);
        namesOf(owner).forEach(name -> names.addWord(name, 0));
        dictionaries.add(names.createDictionary());
        return new Nbvcxz(new ConfigurationBuilder()
                        .setLocale(Locale.ENGLISH)
                        .setMaxLength(LONGEST)
                        .setMinimumEntropy(LEAST_BITS)
                        .setDictionaries(dictionaries)
                        .createConfiguration())
                .estimate(password)
                .isMinimumEntropyMet();
    }

    private static Stream<String> namesOf(Account owner) {
        return Stream.of("tadmor", owner.username(), owner.displayName())
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{M}\\p{N}]+"))))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct();
    }
}
