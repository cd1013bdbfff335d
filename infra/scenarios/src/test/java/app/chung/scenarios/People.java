package app.chung.scenarios;

/** How people come in. */
final class People {

    private People() {}

    /** Sets the organisation up. */
    static Client owner(String url) throws Exception {
        Client owner = new Client(url);
        owner.post(
                "/api/setup",
                """
                {"organisation":"Chung","language":"vi","timeZone":"Asia/Ho_Chi_Minh",
                 "fullName":"Nguyễn Thị Lan","givenName":"Lan","email":"lan@example.org",
                 "password":"correct horse"}""");
        return owner;
    }

    /** Comes in by an invitation of the owner. */
    static Client member(Client owner, String url, String name) throws Exception {
        String link =
                owner.post("/api/invitations", "{\"role\":\"member\"}").path("link").asString();
        Client member = new Client(url);
        member.post(
                "/api/invitations/" + link.substring(link.lastIndexOf('/') + 1),
                """
                {"fullName":"%s","givenName":"%s","email":"%s@example.org",
                 "password":"correct horse","language":"en"}"""
                        .formatted(name, name, name));
        return member;
    }
}
