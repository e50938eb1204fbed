package org.tadmor;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.attachment.AttachmentStep;
import org.tadmor.attachment.FileProblem;
import org.tadmor.attachment.FileType;
import org.tadmor.conflict.Conflict;
import org.tadmor.curation.RecordField;
import org.tadmor.curation.RecordKind;
import org.tadmor.curation.RecordProblem;
import org.tadmor.curation.RecordRevision;
import org.tadmor.event.SiteEvent;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.Status;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteSubject;
import org.tadmor.note.NoteText;
import org.tadmor.security.PasswordRules;
import org.tadmor.security.Role;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.SiteKind;
import org.tadmor.source.Source;
import org.tadmor.trail.TrailCheck;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.ui.Words;
import org.tadmor.worklist.WorklistItem;

/** Whatever a reader sees comes from the translation files, and these keep in step with the program. */
class TranslationTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Map<String, String> ENGLISH = texts(FOLDER.resolve("translations.properties"));

    /** The kinds of values that screens show as words. */
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            Status.class,
            Conflict.About.class,
            Condition.class,
            ConditionAssessment.Method.class,
            Certainty.class,
            Threat.Kind.class,
            SiteKind.class,
            Sensitivity.class,
            SiteEvent.Kind.class,
            SiteEvent.Stance.class,
            Source.Kind.class,
            NoteRevision.Action.class,
            NoteRevision.State.class,
            NoteRevision.Visibility.class,
            NoteSubject.Kind.class,
            NoteText.Problem.class,
            AttachmentStep.Action.class,
            FileProblem.class,
            FileType.class,
            RecordField.class,
            RecordKind.class,
            RecordRevision.Action.class,
            RecordRevision.State.class,
            RecordProblem.Reason.class,
            TrailCheck.Fault.class,
            WorklistItem.Reason.class,
            Role.class,
            PasswordRules.Problem.class);

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*\\*? .*?\\*/|/\\*\\*\\R.*?\\*/)|(?m:^\\s*//.*$)");
    private static final Pattern LIST_COLUMN = Pattern.compile("\\bcolumn\\(\\s*\"([a-z-]+)\"");

    /** Calls whose texts no reader of a page sees. */
    private static final Pattern UNSEEN = Pattern.compile(
            "(LOG\\.\\w+|new \\w*Exception|executeJs|@Viewport|addMetaTag|setAttribute)\\((?!\"(?:aria-label|title)\").*?\\)\\s*;?\\R",
            Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}{2,}");

    /** A text given straight to a component. */
    private static final Pattern SHOWN_TEXT =
            Pattern.compile("(?:new (?:Span|Paragraph|H[1-6]|Button|NativeButton|Div|Text|ListItem)|"
                    + "set(?:Text|Label|Placeholder|HelperText|ErrorMessage|AriaLabel|Title|Header|SummaryText)|"
                    + "\"aria-label\",|\"title\",)\\(?\\s*\"[^\"]*\\p{L}{2}");

    @Test
    void hasATextForEveryKeyInTheCode() {
        Set<String> missing = keysInCode();
        missing.removeAll(ENGLISH.keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void hasAWordForEveryValueShown() {
        assertThat(ENGLISH).containsKeys(keysOfValues().toArray(String[]::new));
    }

    @Test
    void holdsNoTextThatNothingShows() {
        Set<String> unused = new TreeSet<>(ENGLISH.keySet());
        unused.removeAll(keysInCode());
        unused.removeAll(keysOfValues().toList());
        assertThat(unused).isEmpty();
    }

    @Test
    void saysTheSameInEveryLanguage() {
        for (Path file : translations()) {
            Map<String, String> texts = texts(file);
            assertThat(texts.keySet()).as(file.toString()).isEqualTo(ENGLISH.keySet());
            texts.forEach((key, text) -> assertThat(arguments(text))
                    .as("%s: what is filled in at %s", file, key)
                    .isEqualTo(arguments(ENGLISH.getOrDefault(key, ""))));
        }
    }

    @Test
    void leavesNoTextBlank() {
        for (Path file : translations()) {
            assertThat(texts(file))
                    .as(file.toString())
                    .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    @Test
    void keepsClearOfTheApostropheThatSwallowsWhatIsFilledIn() {
        for (Path file : translations()) {
            Map<String, String> texts = texts(file);
            texts.keySet().removeIf(TranslationTests::isDatePattern);
            assertThat(texts.values()).as(file + " (write ’)").noneMatch(text -> text.contains("'"));
        }
    }

    @Test
    void writesDatesByPatternsThatWork() {
        for (Path file : translations()) {
            texts(file).forEach((key, text) -> {
                if (isDatePattern(key)) {
                    assertThat(DateTimeFormatter.ofPattern(text, Locale.ENGLISH)
                                    .format(LocalDateTime.of(2016, 12, 11, 13, 5)))
                            .contains("2016");
                }
            });
        }
    }

    @Test
    void leavesNoTextInTheCode() {
        sources().filter(TranslationTests::isScreen).forEach(file -> {
            String code = UNSEEN.matcher(code(file)).replaceAll("\n");
            assertThat(strings(code)
                            .filter(text ->
                                    !text.startsWith("<") && WORDS.matcher(text).find()))
                    .as("texts in " + file)
                    .isEmpty();
            assertThat(SHOWN_TEXT.matcher(code).results().map(MatchResult::group))
                    .as("texts in " + file)
                    .isEmpty();
        });
    }

    /** Every key that stands in the code or is put together there. */
    private static Set<String> keysInCode() {
        Set<String> namespaces = ENGLISH.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.')))
                .collect(toCollection(TreeSet::new));
        Set<String> keys = sources()
                .flatMap(file -> strings(code(file)))
                // A name of Flow's for what a browser sends along with an event.
                .filter(text -> !text.startsWith("event.detail."))
                .filter(text -> ENGLISH.containsKey(text)
                        || (KEY.matcher(text).matches() && namespaces.contains(text.substring(0, text.indexOf('.')))))
                .collect(toCollection(TreeSet::new));
        sources()
                .flatMap(file -> LIST_COLUMN.matcher(code(file)).results())
                .forEach(column -> keys.add("list." + column.group(1)));
        Arrays.stream(SiteFilter.Part.values()).forEach(part -> keys.add("nothing.drop." + part.parameter()));
        List.of("bad-address", "refused", "busy", "fault")
                .forEach(page -> keys.addAll(List.of(page + ".title", page + ".message")));
        Arrays.stream(RecordKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .forEach(kind -> keys.addAll(List.of("report.new." + kind, "report.correct." + kind)));
        Arrays.stream(Status.values())
                .forEach(status -> keys.addAll(List.of(Words.key(status) + ".letter", Words.key(status) + ".counted")));
        return keys;
    }

    private static Stream<String> keysOfValues() {
        return SHOWN.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Words::key);
    }

    private static boolean isDatePattern(String key) {
        return List.of("date.day", "date.month", "date.year", "date.minute").contains(key);
    }

    /** What is filled into a text, by number. */
    private static Set<Integer> arguments(String text) {
        Set<Integer> arguments = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{(\\d+)").matcher(text);
        while (argument.find()) {
            arguments.add(Integer.valueOf(argument.group(1)));
        }
        Format[] formats = new MessageFormat(text).getFormatsByArgumentIndex();
        assertThat(formats.length)
                .as(text)
                .isEqualTo(
                        arguments.isEmpty()
                                ? 0
                                : 1 + arguments.stream().max(Integer::compare).orElseThrow());
        return arguments;
    }

    private static boolean isScreen(Path file) {
        return code(file).contains("com.vaadin.flow");
    }

    private static Stream<String> strings(String code) {
        return STRING.matcher(code).results().map(string -> string.group(1));
    }

    private static String code(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> sources() {
        return files(SOURCES, ".java").stream();
    }

    private static List<Path> translations() {
        return files(FOLDER, ".properties");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
