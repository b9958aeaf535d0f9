reset session
set terminal svg noenhanced size 480,498 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [1998.68241:2034.79817]
set yrange [-1902500:3756590.91]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2004.24 -250000
2024.76 -250000

2004.24 250000
2024.76 250000

2004.24 500000
2024.76 500000

2004.24 750000
2024.76 750000

2004.24 1000000
2024.76 1000000

EOD
$events << EOD
2016 -250000
2016 1989545.45

2016 -250000
2016 1830454.55

2017 -250000
2017 1671363.64

2023 -250000
2023 1512272.73

EOD
$axis << EOD
2004.24 0
2024.76 0

2005 -250000
2005 -295454.545

2010 -250000
2010 -295454.545

2015 -250000
2015 -295454.545

2020 -250000
2020 -295454.545

EOD
$weak << EOD
2016 300000 16017957
2017 400000 16017957

2017 400000 16017957
2018 200000 16017957

EOD
$lines << EOD
2015 900000 1196909
2016 910000 1196909
2017 -40000 1196909
2018 123456 1196909

2018 200000 16017957
2019 400000 16017957

EOD
$marks << EOD
2016 300000 16017957
2016 118181.818 16017957

2016.33859 169318.182 16017957
2016 118181.818 16017957
2015.66141 169318.182 16017957

2017 400000 16017957
2017 581818.182 16017957

2016.66141 530681.818 16017957
2017 581818.182 16017957
2017.33859 530681.818 16017957

2019 100000 16017957
2019 700000 16017957

2018.69904 100000 16017957
2019.30096 100000 16017957

2018.69904 700000 16017957
2019.30096 700000 16017957

EOD
$dots << EOD
2005 -120000 0.8 7 1196909
2010 50 0.8 7 1196909
2015 900000 0.8 7 1196909
2016 910000 0.8 7 1196909
2017 -40000 0.8 7 1196909
2018 123456 0.8 7 1196909
2024 -5000 0.8 7 1196909
2024 -5000 0.44 7 16777215
2016 300000 0.8 7 16017957
2017 400000 0.8 7 16017957
2018 200000 0.8 7 16017957
2019 400000 0.8 7 16017957
EOD
set label 'Gross inflow of foreign direct investment into the Republic of' at screen 0.02917, screen 0.95763 left font 'Liberation Sans:Bold,14' textcolor rgb '#1f2933' noenhanced front
set label 'Kazakhstan from the Russian Federation by immediate investor' at screen 0.02917, screen 0.92108 left font 'Liberation Sans:Bold,14' textcolor rgb '#1f2933' noenhanced front
set label 'country, and what the other side reports for the same flow, 2005' at screen 0.02917, screen 0.88454 left font 'Liberation Sans:Bold,14' textcolor rgb '#1f2933' noenhanced front
set label 'to 2024' at screen 0.02917, screen 0.84799 left font 'Liberation Sans:Bold,14' textcolor rgb '#1f2933' noenhanced front
set label 'Millionen' at screen 0.02917, screen 0.80673 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnun' at screen 0.02917, screen 0.77279 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'gsentwurfsvorlagen je Quadratkilometer' at screen 0.02917, screen 0.73886 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hollow: provisional or estimated. >, arrow: more than. <, arrow: less than. ~: about. Bracket:' at screen 0.02917, screen 0.2161 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'between two values.' at screen 0.02917, screen 0.19 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: it''s "quoted" `rm -rf /` $(reboot) \n EOD & <b>bold</b> � backwards; Gross inflow of' at screen 0.02917, screen 0.1639 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'foreign direct investment into the Republic of Kazakhstan from the Russian Federation by' at screen 0.02917, screen 0.13779 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'immediate investor country, and what the other side reports for the same flow, 2005 to 2024;' at screen 0.02917, screen 0.11169 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Gross inflow of foreign direct investment into the Republic of Kazakhstan from the Russian' at screen 0.02917, screen 0.08558 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Federation by immediate investor country, and what the other side reports for the same flow,' at screen 0.02917, screen 0.05948 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '2005 to 2024' at screen 0.02917, screen 0.03337 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '−250,000' at screen 0.13722, screen 0.29201 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.13722, screen 0.33618 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '250,000' at screen 0.13722, screen 0.38036 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '500,000' at screen 0.13722, screen 0.42454 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '750,000' at screen 0.13722, screen 0.46871 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '1,000,000' at screen 0.13722, screen 0.51289 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2005' at screen 0.17493, screen 0.26359 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2010' at screen 0.31337, screen 0.26359 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2015' at screen 0.45181, screen 0.26359 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.59026, screen 0.26359 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'One event with a long label that goes on' at screen 0.48784, screen 0.6757 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Another in the same year' at screen 0.48784, screen 0.64759 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'A third right after' at screen 0.51552, screen 0.61948 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'The last, near the edge…' at screen 0.68166, screen 0.59137 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'A series with a' at screen 0.74706, screen 0.36422 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label 'name that is far…' at screen 0.74706, screen 0.3353 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label '−5,000' at screen 0.74706, screen 0.30639 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label '< 300,000' at screen 0.46075, screen 0.3892 right font 'Liberation Sans,11' textcolor rgb '#b5440b' noenhanced front
set label '> 400,000' at screen 0.49261, screen 0.45908 right font 'Liberation Sans,11' textcolor rgb '#b5440b' noenhanced front
set label '100,000 to 700,000' at screen 0.58132, screen 0.40687 left font 'Liberation Sans,11' textcolor rgb '#b5440b' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$events using 1:2 with lines lw 1 dt (4,3) lc rgb muted_color notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$weak using 1:2:3 with lines lw 1.2 dt (3,3) lc rgb variable notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle, \
	$marks using 1:2:3 with lines lw 1.4 lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
unset output
