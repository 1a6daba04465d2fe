package gangmu.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.Kind;
import gangmu.model.Plan;
import gangmu.store.Archive;
import gangmu.store.PassphraseChange;
import gangmu.store.PassphraseChange.Done;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.store.secret.Key;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipFile;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backup with a passphrase, read without the program, by what docs/format.md says. */
class SealedBackupRecipeTest {
    private static final String PASSPHRASE = "邦交國 訪問團 2027 春";

    @TempDir
    private Path temporary;

    @Test
    void tables_and_history_are_read_with_the_passphrase_alone() throws Exception {
        Path folder = temporary.resolve("plan");
        Plan plan;
        try (PlanFolder created = PlanFolder.create(folder, SamplePlan.change("mofa-106-109"), Workplaces.of("王小明"))) {
            plan = created.plan();
        }
        Done done = PassphraseChange.carryOut(folder, Workplaces.of("王小明"), Optional.of(Key.ofNew(PASSPHRASE)));
        Path file = temporary.resolve("plan.gangmu.zip");
        Archive.write(folder, file, done.workplace());
        try (ZipFile backup = new ZipFile(file.toFile())) {
            JsonNode made = json(bytes(backup, "protection.json")).required("protection");
            byte[] secret = secret(made);
            String table = "tables/kpi.csv";
            assertThat(opened(secret, bytes(backup, table + ".sealed"), table))
                    .isEqualTo(TableFile.all(plan).get(TableFile.name(Kind.KPI)));
            String[] lines = new String(bytes(backup, "journal.jsonl"), StandardCharsets.UTF_8).split("\n", -1);
            assertThat(json(lines[0].substring(74).getBytes(StandardCharsets.UTF_8))
                            .required("protection"))
                    .isEqualTo(made);
            String hashBefore = lines[1].substring(9, 73);
            byte[] sealed = Base64.getDecoder()
                    .decode(json(lines[1].substring(74).getBytes(StandardCharsets.UTF_8))
                            .required("sealed")
                            .stringValue());
            JsonNode entry = json(opened(secret, sealed, hashBefore));
            assertThat(entry.required("sequence").intValue()).isOne();
            assertThat(entry.required("by").stringValue()).isEqualTo("王小明");
        }
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static JsonNode json(byte[] bytes) {
        return JsonMapper.shared().readTree(bytes);
    }

    private static byte[] secret(JsonNode made) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(HexFormat.of().parseHex(made.required("salt").stringValue()))
                .withMemoryAsKB(made.required("memory").intValue())
                .withIterations(made.required("passes").intValue())
                .withParallelism(made.required("lanes").intValue())
                .build());
        byte[] secret = new byte[64];
        argon.generateBytes(PASSPHRASE.getBytes(StandardCharsets.UTF_8), secret);
        return secret;
    }

    private static byte[] opened(byte[] secret, byte[] sealed, String name) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE, new SecretKeySpec(secret, 0, 32, "AES"), new GCMParameterSpec(128, sealed, 0, 12));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        byte[] shorter = cipher.doFinal(sealed, 12, sealed.length - 12);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(shorter))) {
            return in.readAllBytes();
        }
    }
}
