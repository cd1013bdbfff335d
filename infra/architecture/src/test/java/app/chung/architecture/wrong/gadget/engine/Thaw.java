package app.chung.architecture.wrong.gadget.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/** Lets bytes say which class they are. */
final class Thaw {

    Object read(InputStream bytes) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(bytes).readObject();
    }
}
