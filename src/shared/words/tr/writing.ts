import type { writing as English } from '#shared/words/en/writing'
import type { Words } from '#shared/words/pattern'

export const writing: Words<typeof English> = {
  oneWork: 'bu biçim tek eser alır, {count, number} eser istendi: tek tek dışa aktarın',
  sheetFull: '{name} bir sayfanın satırlarından çok birim içeriyor: CSV yazın',
  listStale: 'eser bu arada değişti: liste yenileniyor',
  otherPreview: 'bu arada başka bir önizleme istendi',
  previewGone: 'o önizleme artık yok: sonra bir başkası yapıldı',
  cancelled: 'dışa aktarma iptal edildi: hiçbir şey yazılmadı',
  cannotWrite: '{file} yazılamıyor: {why}',
  noFolder: 'klasörü yok',
  folderIsFile: 'klasör sanılan bir dosya',
  denied: 'izin yok',
  readOnly: 'disk salt okunur',
  full: 'disk dolu',
  otherCopy:
    '{file}, bu projenin sonradan başka yönde çalışılmış bir kopyasından dışa aktarılmış: oraya geri getirin',
  otherProject: '{file} başka bir projeden ({name} adlı eser): geri getirmek için o projeyi açın',
  later:
    '{file} {seq}. işlemden sonra dışa aktarılmış, bu projede ise yalnız {own} işlem var: daha eski bir kopya',
  workGone: '{file} dosyasının dışa aktarıldığı {name} eseri artık bu projede değil',
  tooLarge: '{name} tablo için çok büyük',
  otherForm: '{name} geri getirilemez: Parallax’ın dışa aktardığı XLSX, DOCX, CSV ve XLIFF getirilebilir',
  noOrigin:
    '{name} Parallax’ın hangi dışa aktarması olduğunu söylemiyor: başlığı ya da anahtar sütunu silinmiş; yeni metin olarak almak için içe aktarın',
  noKeys:
    'hiçbir satırında anahtarı (son sütun) yok, hangi birim olduğu bilinemez: yeniden dışa aktarıp o dosyayı düzenleyin',
  twoColumns: 'iki sütunun adı {twice}: geri getirilmeyecek olanı silin ya da adını değiştirin',
  twoExports: 'dosyada iki dışa aktarma var: tek tek geri getirin',
  sameCode: '{other} ile {lang} aynı {code} koduyla yazılırdı: birine başka bir kod verin',
  noCode: '“{code}” bir dil kodu değil; zh-CN gibi yazın',
  noSuchVersion: '{name} eserinin {lang} sürümü yok; var olanlar: {langs}',
  pairTwice: 'bir çift iki dil ister, iki kez {lang} olmaz',
  noPair: 'hiçbir eserde hem {a} hem {b} sürümü yok; var olanlar: {there}',
  twoLanguages: '{profile} iki dilli dosya alır: bir çift seçin ya da her çifti ayrı dosyaya yazın',
  xliffPair: 'XLIFF iki dil alır: bir çift seçin',
  noSource: '{name} eserinin hiçbir biriminde {lang} metni yok: yazılacak bir şey yok',
  isFolder: 'bu bir klasör',
  isProject: 'bu bir proje: başka bir dosya adı verin',
  failed: 'sistem şunu bildirdi: {why}',
}
