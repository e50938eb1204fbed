package org.tadmor.security;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tadmor.ProgramTest;

/** The sign-in through a real OpenID Connect provider, gone through as a browser does; and the program behind https. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tadmor.evidence=" + ProgramTest.ARTICLE,
            "tadmor.administrator.password=" + ProgramTest.PASSWORD,
            "vaadin.productionMode=true",
            "server.forward-headers-strategy=native",
            "spring.security.oauth2.client.registration.museum.client-id=tadmor",
            "spring.security.oauth2.client.registration.museum.client-secret=" + TestProvider.CLIENT_SECRET,
            "spring.security.oauth2.client.registration.museum.client-name=the museum",
            "spring.security.oauth2.client.registration.museum.scope=openid,email"
        })
@WithMockUser("administrator")
class ProviderSignInTests {

    /** The last program to start takes over what all in this Java machine share; the other tests go on with theirs. */
    private static final SecurityContextHolderStrategy BEFORE = SecurityContextHolder.getContextHolderStrategy();

    private static final TestProvider PROVIDER = new TestProvider();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");
    private static final String REFUSED = "/sign-in?unknown=";
    private static final Account ZENOBIA = new Account("zenobia@example.org", "Zenobia", Role.CURATOR);

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    private HttpClient browser = newBrowser();

    @DynamicPropertySource
    static void nameTheProvider(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.client.provider.museum.issuer-uri", PROVIDER::issuer);
    }

    @AfterAll
    static void stopTheProvider() {
        PROVIDER.close();
        SecurityContextHolder.setContextHolderStrategy(BEFORE);
    }

    @BeforeEach
    void tellTheProviderWhoIsWho() {
        TestProvider.CLAIMS.put("subject-1", Map.of("email", "Zenobia@example.org", "email_verified", true));
        TestProvider.CLAIMS.put("subject-2", Map.of("email", "zenobia@example.org", "email_verified", true));
        TestProvider.CLAIMS.put("unverified", Map.of("email", "zenobia@example.org", "email_verified", false));
        TestProvider.CLAIMS.put("called-so", Map.of("preferred_username", "zenobia@example.org"));
    }

    @AfterEach
    void closeAccount(@Autowired JdbcClient database) {
        database.sql("delete from account where username = 'zenobia@example.org'")
                .update();
    }

    @Test
    void offersTheProviderByItsName(@Autowired SignInProviders providers) {
        assertThat(providers.all())
                .singleElement()
                .returns("the museum", SignInProviders.SignInProvider::name)
                .returns(
                        "oauth2/authorization/museum?return=/worklist",
                        provider -> provider.address(new ReturnAddress("/worklist")));
    }

    @Test
    void letsInWhomAnAdministratorHasAddedAndComesBack() throws Exception {
        accounts.addThroughProvider(ZENOBIA);
        assertThat(signIn("subject-1", "?return=/place/citadel")).isEqualTo("/place/citadel");
        AccountState state = repository.boundTo(PROVIDER.issuer(), "subject-1").orElseThrow();
        assertThat(state.account()).isEqualTo(ZENOBIA);
        assertThat(state.lastSignIn()).isNotNull();
    }

    @Test
    void provesThatWhoEndsASignInBeganIt() throws Exception {
        assertThat(location(get(begin("")))).contains("code_challenge_method=S256", "code_challenge=", "nonce=");
    }

    @Test
    void countsTheProvidersIdentifierAloneFromThenOn() throws Exception {
        accounts.addThroughProvider(ZENOBIA);
        signIn("subject-1", "");
        assertThat(signIn("subject-2", "")).isEqualTo(REFUSED);
        TestProvider.CLAIMS.put("subject-1", Map.of("email", "queen@example.org", "email_verified", true));
        assertThat(signIn("subject-1", "")).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({"subject-3", "unverified", "called-so"})
    void refusesAnyoneElse(String subject) throws Exception {
        accounts.addThroughProvider(ZENOBIA);
        assertThat(signIn(subject, "")).isEqualTo(REFUSED);
        assertThat(repository.isBound(ZENOBIA.username())).isFalse();
    }

    @Test
    void takesOverNoAccountWithAPassword() throws Exception {
        accounts.open(ZENOBIA, ProgramTest.PASSWORD);
        assertThat(signIn("subject-1", "")).isEqualTo(REFUSED);
    }

    @Test
    void refusesTheWithdrawn() throws Exception {
        accounts.addThroughProvider(ZENOBIA);
        assertThat(signIn("subject-1", "")).isEqualTo("/");
        accounts.withdraw(ZENOBIA.username());
        assertThat(signIn("subject-1", "")).isEqualTo(REFUSED);
        accounts.reinstate(ZENOBIA.username());
        assertThat(signIn("subject-1", "")).isEqualTo("/");
    }

    @Test
    void keepsTheSessionCookieToHttpsWhenItIsUsed() throws Exception {
        assertThat(cookieOf(get(tadmor("/")))).doesNotContain("Secure");
        HttpResponse<String> answer = newBrowser()
                .send(request(tadmor("/")).header("X-Forwarded-Proto", "https").build(), BodyHandlers.ofString());
        assertThat(cookieOf(answer)).contains("; Secure", "; HttpOnly", "; SameSite=Lax");
    }

    /** @return where it ends */
    private String signIn(String subject, String query) throws Exception {
        browser = newBrowser();
        String toProvider = location(get(begin(query)));
        String page = get(location(get(toProvider))).body();
        Matcher csrf = CSRF.matcher(page);
        assertThat(csrf.find()).isTrue();
        HttpResponse<String> atProvider = browser.send(
                request(PROVIDER.issuer() + "/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s"
                                .formatted(
                                        subject, encode(TestProvider.PASSWORD, UTF_8), encode(csrf.group(1), UTF_8))))
                        .build(),
                BodyHandlers.ofString());
        String backToTadmor = location(get(location(atProvider)));
        return location(get(backToTadmor)).replace(tadmor(""), "");
    }

    private String begin(String query) {
        return tadmor("/oauth2/authorization/museum" + query);
    }

    /** By another name than the provider's, since cookies know no ports. */
    private String tadmor(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(request(address).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.uri()
                .resolve(answer.headers().firstValue("Location").orElseThrow())
                .toString();
    }

    private static String cookieOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static HttpClient newBrowser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
    }
}
