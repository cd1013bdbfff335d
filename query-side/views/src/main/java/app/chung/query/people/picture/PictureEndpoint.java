package app.chung.query.people.picture;

import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.json.Opener;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of persons. Browsers keep them but ask each time whether they are still good. */
@RestController
@RequestMapping("/api/views/people/picture")
public class PictureEndpoint {

    private final View<Picture> pictures;
    private final Opener opener;

    PictureEndpoint(ViewReader views, Opener opener) {
        this.pictures = views.of(Picture.class);
        this.opener = opener;
    }

    /** The picture itself; {@code v} is of no matter, it makes a browser ask for a new one. */
    @GetMapping(path = "/{person}", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> one(
            Caller caller,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable Integer v,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String known) {
        Picture picture =
                pictures.find(caller.person(), person.toString()).orElseThrow(Problem::notFound);
        String tag = "\"" + picture.position() + "\"";
        if (tag.equals(known)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        byte[] image =
                opener.open(picture.picture())
                        .map(Base64.getDecoder()::decode)
                        .orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .body(image);
    }
}
