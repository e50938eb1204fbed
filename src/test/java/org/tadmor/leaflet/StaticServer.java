package org.tadmor.leaflet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the static resources of the class path, and files made up by a test. */
final class StaticServer implements AutoCloseable {

    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "geojson", "application/geo+json");

    private final HttpServer server;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    StaticServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url(String path) {
        return "http://localhost:%d%s".formatted(server.getAddress().getPort(), path);
    }

    void put(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] content = files.containsKey(path) ? files.get(path) : resource(path);
            if (content.length == 0) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                String extension = path.substring(path.lastIndexOf('.') + 1);
                exchange.getResponseHeaders().set("Content-Type", CONTENT_TYPES.getOrDefault(extension, "image/png"));
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            }
        }
    }

    /** Empty when there is none. */
    private byte[] resource(String path) throws IOException {
        try (InputStream resource = getClass().getResourceAsStream("/META-INF/resources" + path)) {
            return resource == null ? new byte[0] : resource.readAllBytes();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
