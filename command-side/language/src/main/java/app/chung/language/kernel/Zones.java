package app.chung.language.kernel;

import java.util.Map;

/**
 * Time zones whose city is written otherwise today. Browsers go on saying the old name, since the
 * calendars they are built on never rename; Java knows both and prefers none. Zones that only share
 * their clock with another, as Oslo does with Berlin, keep their own name.
 */
final class Zones {

    static final Map<String, String> RENAMED =
            Map.ofEntries(
                    Map.entry("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
                    Map.entry("America/Catamarca", "America/Argentina/Catamarca"),
                    Map.entry("America/Cordoba", "America/Argentina/Cordoba"),
                    Map.entry("America/Jujuy", "America/Argentina/Jujuy"),
                    Map.entry("America/Mendoza", "America/Argentina/Mendoza"),
                    Map.entry("America/Indianapolis", "America/Indiana/Indianapolis"),
                    Map.entry("America/Louisville", "America/Kentucky/Louisville"),
                    Map.entry("America/Coral_Harbour", "America/Atikokan"),
                    Map.entry("America/Godthab", "America/Nuuk"),
                    Map.entry("Africa/Asmera", "Africa/Asmara"),
                    Map.entry("Asia/Ashkhabad", "Asia/Ashgabat"),
                    Map.entry("Asia/Calcutta", "Asia/Kolkata"),
                    Map.entry("Asia/Dacca", "Asia/Dhaka"),
                    Map.entry("Asia/Katmandu", "Asia/Kathmandu"),
                    Map.entry("Asia/Macao", "Asia/Macau"),
                    Map.entry("Asia/Rangoon", "Asia/Yangon"),
                    Map.entry("Asia/Saigon", "Asia/Ho_Chi_Minh"),
                    Map.entry("Asia/Thimbu", "Asia/Thimphu"),
                    Map.entry("Asia/Ujung_Pandang", "Asia/Makassar"),
                    Map.entry("Asia/Ulan_Bator", "Asia/Ulaanbaatar"),
                    Map.entry("Atlantic/Faeroe", "Atlantic/Faroe"),
                    Map.entry("Europe/Kiev", "Europe/Kyiv"),
                    Map.entry("Pacific/Enderbury", "Pacific/Kanton"),
                    Map.entry("Pacific/Ponape", "Pacific/Pohnpei"),
                    Map.entry("Pacific/Truk", "Pacific/Chuuk"));

    private Zones() {}

    /** How that zone is called today. */
    static String today(String zone) {
        return RENAMED.getOrDefault(zone, zone);
    }
}
