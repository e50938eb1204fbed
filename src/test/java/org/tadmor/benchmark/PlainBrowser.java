package org.tadmor.benchmark;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks for what a browser asks for when it opens a page, and draws nothing; all of them share one client. */
final class PlainBrowser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Pattern PAGE_NUMBER = Pattern.compile("\"v-uiId\":([0-9]+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH_KEY = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern FORM_KEY = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    /** Where the program waits for what a script returns. */
    private static final Pattern RETURNED = Pattern.compile("\"@v-return\":\\[([0-9]+),([0-9]+)]");

    private final String address;
    private String session = "";

    /** @param address of the program, with a slash at its end */
    PlainBrowser(String address) {
        this.address = address;
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        String key = found(FORM_KEY, get("sign-in"));
        String form = "username=%s&password=%s&_csrf=%s".formatted(encoded(username), encoded(password), encoded(key));
        HttpResponse<String> answer = send(request("sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.headers().firstValue("Location").orElse("error").contains("error")) {
            throw new IllegalStateException("the sign-in was refused");
        }
    }

    /**
     * Opens a page, with the connection for what comes later.
     *
     * @param path without a slash at its start
     */
    WebSocket open(String path) throws IOException, InterruptedException {
        get(path);
        String page = get("?v-r=init&query=&location=" + encoded(path));
        String number = found(PAGE_NUMBER, page);
        WebSocket connection = CLIENT.newWebSocketBuilder()
                .header("Cookie", session)
                .buildAsync(
                        URI.create(address.replaceFirst("http", "ws")
                                + "VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s".formatted(number, found(PUSH_KEY, page))
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true"
                                + "&X-Vaadin-LastSeenServerSyncId=0"),
                        new WebSocket.Listener() {})
                .join();
        String key = found(KEY, page);
        String screen = tell(number, key, 0, """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"","appShellTitle":"",
                "historyState":{"idx":0},"trigger":""}}""".formatted(path));
        String returned = RETURNED.matcher(screen)
                .results()
                .map(wanted -> "{\"type\":\"channel\",\"node\":%s,\"channel\":%s,\"args\":[true]}"
                        .formatted(wanted.group(1), wanted.group(2)))
                .collect(Collectors.joining(","));
        tell(number, key, 1, returned);
        return connection;
    }

    private String tell(String page, String key, int message, String calls) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString("{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                        .formatted(key, calls, message, message))));
        if (answer.statusCode() != 200 || !answer.body().contains("\"syncId\":" + (message + 1))) {
            throw new IllegalStateException("no answer to a page: " + answer.body());
        }
        return answer.body();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).header("Accept", "text/html"));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return session.isEmpty() ? request : request.header("Cookie", session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .map(header -> HttpCookie.parse(header).getFirst())
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .forEach(cookie -> session = cookie.getName() + "=" + cookie.getValue());
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
