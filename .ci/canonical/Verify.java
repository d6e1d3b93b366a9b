import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Verifies the signature of a document's canonical form, however the file is formatted: {@code Verify FILE PUBLIC_KEY SIGNATURE}. */
class Verify {
    public static void main(String[] args) throws Exception {
        RammeaftaleJson json = RammeaftaleJson.create();
        byte[] canonical = json.write(json.read(Files.readAllBytes(Path.of(args[0])), Document.class));
        byte[] key = Base64.getDecoder().decode(args[1]);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        signature.update(canonical);
        System.out.println(signature.verify(Base64.getDecoder().decode(args[2])) ? "genuine" : "not what was signed");
    }
}
