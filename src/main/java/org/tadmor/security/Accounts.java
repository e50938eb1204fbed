package org.tadmor.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts on record. Passwords are stored hashed and leave this door in no other shape. */
@Component
public class Accounts implements UserDetailsService {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** The account of this name, whatever the case it is typed in. */
    public Optional<Account> named(String username) {
        return find(username, (row, number) -> account(row));
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** Opens an account. Called at the first start alone; no screen offers it. */
    public void open(Account account, String password) {
        jdbc.sql("""
                insert into account (username, display_name, role, password_hash)
                values (:username, :displayName, :role, :hash)
                """)
                .param("username", folded(account.username()))
                .param("displayName", account.displayName())
                .param("role", account.role().name())
                .param("hash", passwords.encode(password))
                .update();
    }

    /** For Spring Security's check of a password alone. */
    @Override
    public UserDetails loadUserByUsername(String username) {
        return find(username, (row, number) -> userDetails(row))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private <T> Optional<T> find(String username, RowMapper<T> mapper) {
        // PostgreSQL knows no null character and refuses to compare with one.
        if (username.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return jdbc.sql("select * from account where username = :username")
                .param("username", folded(username))
                .query(mapper)
                .optional();
    }

    private static UserDetails userDetails(ResultSet row) throws SQLException {
        return User.withUsername(row.getString("username"))
                .password(row.getString("password_hash"))
                .roles(row.getString("role"))
                .build();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("username"), row.getString("display_name"), Role.valueOf(row.getString("role")));
    }

    static String folded(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
