package org.tadmor;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/**
 * Every door as every role: who may do less than a method needs is refused before anything else is looked at; who may do
 * it is not. A method that is added to a door has to be added to the table.
 */
@ProgramTest
@Transactional
class DoorPermissionTests {

    /** For everyone, who may be shown less than others. */
    private static final String ANYONE = "ANYONE";

    /** Asks for no permission, since it serves what runs without anyone: no screen may call it. */
    private static final String PROGRAM = "PROGRAM";

    private static final Map<String, String> TABLE =
            """
            Accounts.add                      ADMINISTRATOR
            Accounts.addThroughProvider       ADMINISTRATOR
            Accounts.all                      ADMINISTRATOR
            Accounts.colleagues               CURATOR
            Accounts.isEmpty                  PROGRAM
            Accounts.named                    PROGRAM
            Accounts.open                     PROGRAM
            Accounts.reinstate                ADMINISTRATOR
            Accounts.resetPassword            ADMINISTRATOR
            Accounts.setRole                  ADMINISTRATOR
            Accounts.withdraw                 ADMINISTRATOR
            AssessmentAttachments.isOpen      ANYONE
            AssessmentAttachments.isReadable  ANYONE
            AssessmentAttachments.kind        ANYONE
            Assessments.all                   ANYONE
            Assessments.has                   ANYONE
            Assessments.of                    ANYONE
            Assessments.record                PROGRAM
            Assessments.replace               PROGRAM
            Assessments.restore               PROGRAM
            Assessments.restoreThreat         PROGRAM
            Assessments.threat                ANYONE
            Assessments.threats               ANYONE
            Assessments.threatsTo             ANYONE
            Assessments.withdraw              PROGRAM
            Assessments.withdrawThreat        PROGRAM
            Assessments.withIds               ANYONE
            Attachments.attach                CURATOR
            Attachments.history               ANYONE
            Attachments.isOpen                ANYONE
            Attachments.on                    ANYONE
            Attachments.open                  ANYONE
            Attachments.restore               CURATOR
            Attachments.settings              ANYONE
            Attachments.title                 CURATOR
            Attachments.withdraw              CURATOR
            Conflicts.about                   ANYONE
            Conflicts.all                     ANYONE
            Conflicts.decide                  REVIEWER
            Conflicts.record                  PROGRAM
            CuratorNotes.authors              ANYONE
            CuratorNotes.count                ANYONE
            CuratorNotes.history              ANYONE
            CuratorNotes.matching             ANYONE
            CuratorNotes.on                   ANYONE
            CuratorNotes.reopen               CURATOR
            CuratorNotes.resolve              CURATOR
            CuratorNotes.restore              CURATOR
            CuratorNotes.revise               CURATOR
            CuratorNotes.withdraw             CURATOR
            CuratorNotes.write                CURATOR
            GeneratedContent.isHeld           ANYONE
            Dossiers.of                       ANYONE
            IndexedPlaces.of                  ANYONE
            IndexedPlaces.refresh             PROGRAM
            IndexedPlaces.refreshAll          PROGRAM
            Mentions.colleagues               CURATOR
            Mentions.markRead                 CURATOR
            Mentions.ofMine                   ANYONE
            NoteAttachments.isOpen            ANYONE
            NoteAttachments.isReadable        ANYONE
            NoteAttachments.kind              ANYONE
            NoteWriters.forget                ANYONE
            NoteWriters.hear                  ANYONE
            NoteWriters.on                    ANYONE
            OpenSignIns.endMine               CURATOR
            OpenSignIns.endMineBeside         CURATOR
            OpenSignIns.mine                  CURATOR
            OpenSignIns.sessionDestroyed      PROGRAM
            OpenSignIns.sessionIdChanged      PROGRAM
            OwnAccount.changePassword         CURATOR
            OwnAccount.rename                 CURATOR
            OwnAccount.setLanguage            CURATOR
            OwnAccount.state                  ANYONE
            RecordCheck.problems              ANYONE
            RecordCheck.problemsOfNew         ANYONE
            RecordRevisions.authors           ANYONE
            RecordRevisions.awaitingReview    ANYONE
            RecordRevisions.before            ANYONE
            RecordRevisions.changes           ANYONE
            RecordRevisions.count             ANYONE
            RecordRevisions.history           ANYONE
            RecordRevisions.latest            ANYONE
            Records.canReview                 ANYONE
            Records.canUndo                   ANYONE
            Records.correct                   CURATOR
            Records.discard                   CURATOR
            Records.publish                   CURATOR
            Records.record                    CURATOR
            Records.restore                   CURATOR
            Records.undo                      CURATOR
            Records.withdraw                  CURATOR
            SiteEvents.all                    ANYONE
            SiteEvents.at                     ANYONE
            SiteEvents.countsByDate           ANYONE
            SiteEvents.latest                 ANYONE
            SiteEvents.claimsAbout            ANYONE
            SiteEvents.record                 PROGRAM
            SiteEvents.replace                PROGRAM
            SiteEvents.restore                PROGRAM
            SiteEvents.restoreClaim           PROGRAM
            SiteEvents.withdraw               PROGRAM
            SiteEvents.withdrawClaim          PROGRAM
            SiteEvents.withClaims             ANYONE
            SiteEvents.withIds                ANYONE
            Sites.all                         ANYONE
            Sites.asReadersSee                ANYONE
            Sites.asSeen                      ANYONE
            Sites.onRecord                    PROGRAM
            Sites.record                      PROGRAM
            Sites.replace                     PROGRAM
            Sites.restore                     PROGRAM
            Sites.seesExactly                 ANYONE
            Sites.withId                      ANYONE
            Sites.withIds                     ANYONE
            Sites.withdraw                    PROGRAM
            Sources.all                       ANYONE
            Sources.citable                   ANYONE
            Sources.lead                      ANYONE
            Sources.record                    PROGRAM
            Sources.replace                   PROGRAM
            Sources.restore                   PROGRAM
            Sources.withIds                   ANYONE
            Sources.withdraw                  PROGRAM
            Trail.actors                      ADMINISTRATOR
            Trail.check                       ADMINISTRATOR
            Trail.count                       ADMINISTRATOR
            Trail.entries                     ADMINISTRATOR
            Trail.forEach                     ADMINISTRATOR
            Trail.subjects                    ADMINISTRATOR
            VisitIntervals.current            ANYONE
            VisitIntervals.history            ANYONE
            VisitIntervals.set                CURATOR
            VisitIntervals.usualMonths        ANYONE
            Worklists.of                      ANYONE
            """.lines().map(line -> line.strip().split(" +")).collect(toMap(line -> line[0], line -> line[1]));

    private static final List<Object> NOTHINGS = List.of(
            "x",
            UUID.randomUUID(),
            LocalDate.EPOCH,
            Instant.EPOCH,
            List.of(),
            Set.of(),
            Map.of(),
            1,
            1L,
            1.0,
            false,
            new byte[0],
            (Consumer<Object>) ignored -> {});

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void knowsEveryMethodOfEveryDoor() {
        Set<String> methods = new TreeSet<>();
        doors().forEach(door -> methods(door).forEach(method -> methods.add(key(method))));
        assertThat(methods).isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    static Stream<Arguments> methodsAndRoles() {
        return doors().flatMap(door -> methods(door))
                .filter(method -> !TABLE.getOrDefault(key(method), PROGRAM).equals(PROGRAM))
                .flatMap(method -> Stream.concat(Stream.<@Nullable Role>of((Role) null), Arrays.stream(Role.values()))
                        .map(role -> Arguments.argumentSet(key(method) + " as " + role, method, role)));
    }

    @ParameterizedTest
    @MethodSource("methodsAndRoles")
    void refusesThoseWhoMayNot(Method method, @Nullable Role role) {
        if (role != null) {
            signIn(role);
        }
        String needed = Objects.requireNonNull(TABLE.get(key(method)));
        boolean may = needed.equals(ANYONE) || (role != null && role.includes(Role.valueOf(needed)));

        Throwable outcome = catchThrowable(() -> call(method));

        assertThat(outcome instanceof AccessDeniedException)
                .as("refused: %s", outcome)
                .isEqualTo(!may);
    }

    /** Whether a method, such as {@code Sites.record}, serves what runs without anyone. */
    static boolean isForTheProgram(String method) {
        return PROGRAM.equals(TABLE.get(method));
    }

    /** The classes that anything in the program may use and that reach the database or ask who is there. */
    private static Stream<Class<?>> doors() {
        var components = new ClassPathScanningCandidateComponentProvider(false);
        components.addIncludeFilter(new AnnotationTypeFilter(Component.class, false));
        return components.findCandidateComponents("org.tadmor").stream()
                .<Class<?>>map(component ->
                        ClassUtils.resolveClassName(Objects.requireNonNull(component.getBeanClassName()), null))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !type.getPackageName().endsWith(".ui"))
                .filter(type -> Arrays.stream(type.getDeclaredConstructors())
                        .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
                        .anyMatch(needs -> needs == JdbcClient.class || needs == CurrentUser.class));
    }

    private static Stream<Method> methods(Class<?> door) {
        return Arrays.stream(door.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !method.isAnnotationPresent(EventListener.class));
    }

    private static String key(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private void call(Method method) throws Throwable {
        Object door = program.getBean(method.getDeclaringClass());
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(DoorPermissionTests::something)
                .toArray();
        Method onProxy = AopUtils.selectInvocableMethod(method, door.getClass());
        try {
            onProxy.invoke(door, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** A value of this type that means nothing; null where none can be made. */
    private static @Nullable Object something(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return someRecord(type);
        }
        return NOTHINGS.stream()
                .filter(value -> ClassUtils.resolvePrimitiveIfNecessary(type).isInstance(value))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object someRecord(Class<?> type) {
        Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(parts).map(DoorPermissionTests::something).toArray());
        } catch (ReflectiveOperationException picky) {
            return null;
        }
    }

    private void signIn(Role role) {
        // Without a password, which would take long to hash.
        jdbc.sql("insert into account (username, display_name, role) values ('worod', 'Worod', :role)")
                .param("role", role.name())
                .update();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "worod", null, AuthorityUtils.NO_AUTHORITIES));
    }
}
