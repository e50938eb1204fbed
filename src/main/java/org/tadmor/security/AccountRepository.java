package org.tadmor.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the accounts. It knows no permission: the doors before it do. */
@Component
class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account with the hash of its password. */
    record Credentials(AccountState state, String hash) {}

    /** The account of this name, whatever the case it is typed in. */
    Optional<AccountState> find(String username) {
        return find(username, (row, number) -> state(row));
    }

    /** Empty too for an account without a password. */
    Optional<String> passwordHash(String username) {
        return credentials(username).map(Credentials::hash);
    }

    /** The same with how the account stands. */
    Optional<Credentials> credentials(String username) {
        return find(username, (row, number) -> {
                    String hash = row.getString("password_hash");
                    return hash == null
                            ? Optional.<Credentials>empty()
                            : Optional.of(new Credentials(state(row), hash));
                })
                .flatMap(found -> found);
    }

    /** The account that was bound to this person of the provider's. */
    Optional<AccountState> boundTo(String issuer, String subject) {
        return jdbc.sql("select * from account where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, number) -> state(row))
                .optional();
    }

    /** Whether an account was bound to anyone of the provider's. */
    boolean isBound(String username) {
        return jdbc.sql("select exists (select from account where username = :username and subject is not null)")
                .param("username", Account.folded(username))
                .query(Boolean.class)
                .single();
    }

    /** By display name; withdrawn ones at the end. */
    List<AccountState> all() {
        return jdbc.sql("select * from account order by withdrawn, lower(display_name), username")
                .query((row, number) -> state(row))
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** Makes changes of accounts follow one another until the transaction ends; reading goes on. */
    void lock() {
        jdbc.sql("lock table account in share row exclusive mode").update();
    }

    /** Whether an administrator other than this one has signed in before and can again. */
    boolean hasAdministratorBeside(String username) {
        return jdbc.sql("""
                select exists (select from account
                    where role = :administrator and username <> :username and not withdrawn
                        and handed_out_until is null and (password_hash is not null or subject is not null))
                """)
                .param("administrator", Role.ADMINISTRATOR.name())
                .param("username", Account.folded(username))
                .query(Boolean.class)
                .single();
    }

    /**
     * @param hash null for someone who signs in through the provider
     * @return whether there was no account of that name
     */
    boolean insert(Account account, @Nullable String hash, @Nullable Instant handedOutUntil) {
        return jdbc.sql("""
                        insert into account (username, display_name, role, password_hash, handed_out_until)
                        values (:username, :displayName, :role, :hash, :handedOutUntil)
                        on conflict do nothing
                        """)
                        .param("username", Account.folded(account.username()))
                        .param("displayName", account.displayName())
                        .param("role", account.role().name())
                        .param("hash", hash)
                        .param("handedOutUntil", stored(handedOutUntil))
                        .update()
                > 0;
    }

    void setRole(String username, Role role) {
        set(username, "role", role.name());
    }

    void setWithdrawn(String username, boolean withdrawn) {
        set(username, "withdrawn", withdrawn);
    }

    void setDisplayName(String username, String displayName) {
        set(username, "display_name", displayName);
    }

    void setLanguage(String username, @Nullable Locale language) {
        set(username, "language", language == null ? null : language.toLanguageTag());
    }

    void setLastSignIn(String username, Instant moment) {
        set(username, "last_sign_in", stored(moment));
    }

    void setPassword(String username, String hash, @Nullable Instant handedOutUntil) {
        jdbc.sql("""
                update account set password_hash = :hash, handed_out_until = :handedOutUntil where username = :username
                """)
                .param("hash", hash)
                .param("handedOutUntil", stored(handedOutUntil))
                .param("username", Account.folded(username))
                .update();
    }

    /**
     * Stores a password of the owner's own, unless it is another by now than the known one.
     *
     * @return whether it was stored
     */
    boolean replacePassword(String username, String known, String hash) {
        return jdbc.sql("""
                        update account set password_hash = :hash, handed_out_until = null
                        where username = :username and password_hash = :known
                        """)
                        .param("hash", hash)
                        .param("username", Account.folded(username))
                        .param("known", known)
                        .update()
                > 0;
    }

    /** Stores the same password hashed in another way, unless it is another by now. */
    void replaceHash(String username, String known, String hash) {
        jdbc.sql("update account set password_hash = :hash where username = :username and password_hash = :known")
                .param("hash", hash)
                .param("username", Account.folded(username))
                .param("known", known)
                .update();
    }

    void bind(String username, String issuer, String subject) {
        jdbc.sql("update account set issuer = :issuer, subject = :subject where username = :username")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("username", Account.folded(username))
                .update();
    }

    /** @param column a name from this class alone, never from outside */
    private void set(String username, String column, @Nullable Object value) {
        jdbc.sql("update account set %s = :value where username = :username".formatted(column))
                .param("value", value)
                .param("username", Account.folded(username))
                .update();
    }

    private <T> Optional<T> find(String username, RowMapper<T> mapper) {
        // PostgreSQL knows no null character and refuses to compare with one.
        if (username.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return jdbc.sql("select * from account where username = :username")
                .param("username", Account.folded(username))
                .query(mapper)
                .optional();
    }

    private static AccountState state(ResultSet row) throws SQLException {
        Account account = new Account(
                row.getString("username"), row.getString("display_name"), Role.valueOf(row.getString("role")));
        String language = row.getString("language");
        return new AccountState(
                account,
                row.getBoolean("withdrawn"),
                instant(row, "handed_out_until"),
                row.getString("password_hash") == null,
                instant(row, "last_sign_in"),
                language == null ? null : Locale.forLanguageTag(language));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
